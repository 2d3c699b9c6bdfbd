package main

import (
	"bytes"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

const maxPeers, maxSenders = 1000, 100

// flightBytes and flightMessages bound what a room has under way, as sent and not yet arrived, so
// that a slow relay is measured and not buried, and so that no socket's receive buffer runs over:
// by default it takes some 90 packets. Twice of either gains nobody anything, and Pion, with more than
// that under way, loses packets and falls to a fifth. bufferBytes bounds one channel's own buffer.
const (
	flightBytes    = 64 << 10
	flightMessages = 384
	bufferBytes    = 64 << 10
	pause          = 500 * time.Microsecond
)

// A mark is at the start of each message, all digits of a fixed width: #sender.number.nanoseconds#
const (
	markFormat = "#%02d.%08d.%015d#"
	markLength = 1 + 2 + 1 + 8 + 1 + 15 + 1
)

// A tally is how one sender's messages fare. Each has a cache line of its own.
type tally struct {
	sent    atomic.Int64
	arrived atomic.Int64
	_       [112]byte
}

// A conversation is what the guests share while they talk.
type conversation struct {
	start   time.Time
	tallies []tally
	hearers int64 // how many guests each message should reach
	flight  int64 // messages that one sender may have under way
	sample  int   // latency is taken of every so many messages
	steady  atomic.Bool
	over    atomic.Bool
	lost    atomic.Int64
	swapped atomic.Int64
	closed  atomic.Int64
	broken  atomic.Int64
	filling int // bytes of text behind each mark; -1: nobody counts them
	pushy   bool
}

func talk(guests []*guest, door door, relay process, p plan, result *report) {
	talk := &conversation{start: time.Now(), tallies: make([]tally, p.senders), sample: 1, filling: -1, pushy: p.pushy}
	talk.hearers = int64(len(guests) - 1)
	if door.echoes() {
		talk.hearers++
	}
	if p.rate == 0 {
		talk.sample = 32
	}
	talk.flight = flightBytes / int64(p.size)
	if talk.flight > flightMessages {
		talk.flight = flightMessages
	}
	talk.flight = talk.flight/int64(p.senders) + 1
	if p.verify {
		talk.filling = door.frame(0, p.size).filling()
	}
	for _, each := range guests {
		each.next = make([]atomic.Int64, p.senders)
		go each.listen(talk)
	}
	var speakers sync.WaitGroup
	for i := 0; i < p.senders; i++ {
		speakers.Add(1)
		go func(i int) {
			defer speakers.Done()
			frame := door.frame(i, p.size)
			if p.rate > 0 {
				talk.paced(guests[i], i, frame, p)
			} else {
				talk.saturated(guests[i], i, frame)
			}
		}(i)
	}
	time.Sleep(warmUp)
	talk.measure(relay, p, result)
	talk.over.Store(true)
	speakers.Wait()
	talk.drain()
	result.AllSent = talk.sent()
	result.Lost = talk.sent()*talk.hearers - talk.arrived()
	result.Missing = talk.missing(guests, door.echoes())
	result.Disordered = talk.swapped.Load()
	result.Closed = talk.closed.Load()
	result.Broken = talk.broken.Load()
	latencies := sortedLatencies(guests)
	result.P50Ms = milliseconds(percentile(latencies, 50))
	result.P99Ms = milliseconds(percentile(latencies, 99))
}

// measure waits for the time that counts, and fills in what it brought.
func (t *conversation) measure(relay process, p plan, result *report) {
	self := process(os.Getpid())
	t.steady.Store(true)
	result.Began = monotonic()
	dropped, busy := droppedDatagrams(), machineBusy()
	cpu, own, sent, arrived := relay.cpu(), self.cpu(), t.sent(), t.arrived()
	time.Sleep(time.Duration(p.seconds * float64(time.Second)))
	result.Ended = monotonic()
	used, mine := relay.cpu()-cpu, self.cpu()-own
	result.Sent, result.Delivered = t.sent()-sent, t.arrived()-arrived
	t.steady.Store(false)
	result.Dropped = droppedDatagrams() - dropped
	took := result.Ended - result.Began
	result.PerSecond = float64(result.Delivered) / took
	result.CPUShare, result.LoadShare = used.Seconds()/took, mine.Seconds()/took
	result.OthersShare = (machineBusy()-busy).Seconds()/took - result.CPUShare - result.LoadShare
	if result.Delivered > 0 {
		result.CPUus = used.Seconds() * 1e6 / float64(result.Delivered)
	}
	result.MemoryMB = float64(relay.memory()) / (1 << 20)
}

func (t *conversation) saturated(g *guest, sender int, frame *frame) {
	own := &t.tallies[sender]
	for !t.over.Load() {
		underWay := own.sent.Load() - own.arrived.Load()/t.hearers
		if underWay >= t.flight && !t.pushy || g.waiting() > bufferBytes {
			time.Sleep(pause)
			continue
		}
		if !t.say(g, sender, frame) {
			return
		}
	}
}

// paced sends by the clock: one that was late doesn't move those after it.
func (t *conversation) paced(g *guest, sender int, frame *frame, p plan) {
	gap := time.Duration(float64(time.Second) / p.rate)
	due := time.Now().Add(time.Duration(sender) * gap)
	for !t.over.Load() {
		time.Sleep(time.Until(due))
		// The same bound as above: a relay that stands still is not sent more and more.
		if g.waiting() <= bufferBytes && !t.say(g, sender, frame) {
			return
		}
		due = due.Add(gap * time.Duration(p.senders))
	}
}

func (t *conversation) say(g *guest, sender int, frame *frame) bool {
	own := &t.tallies[sender]
	frame.stamp(sender, own.sent.Load(), time.Since(t.start))
	// Counted first: the answer may be there before the call is over.
	own.sent.Add(1)
	if err := g.say(frame.bytes); err != nil {
		own.sent.Add(-1)
		return false
	}
	return true
}

// drain waits until everything has arrived, or nothing more has for a while.
func (t *conversation) drain() {
	arrived, deadline := t.arrived(), time.Now().Add(drain)
	for arrived < t.sent()*t.hearers && time.Now().Before(deadline) {
		time.Sleep(10 * time.Millisecond)
		if now := t.arrived(); now > arrived {
			arrived, deadline = now, time.Now().Add(drain)
		}
	}
}

// missing counts what guests who stayed to the end did not hear of others who did. The last words of
// those who were sent out are nobody's loss.
func (t *conversation) missing(guests []*guest, echoes bool) (sum int64) {
	for i, hearer := range guests {
		for j := range t.tallies {
			if hearer.gone.Load() || guests[j].gone.Load() || i == j && !echoes {
				continue
			}
			sum += t.tallies[j].sent.Load() - hearer.next[j].Load()
		}
	}
	return sum
}

func (t *conversation) sent() (sum int64) {
	for i := range t.tallies {
		sum += t.tallies[i].sent.Load()
	}
	return sum
}

func (t *conversation) arrived() (sum int64) {
	for i := range t.tallies {
		sum += t.tallies[i].arrived.Load()
	}
	return sum
}

// listen counts what one guest hears until its channel closes. Its `next` is, for each sender,
// the number that is due: channels are ordered, so any other is a fault of the relay. Where none is
// disordered and none lost in the end, each message has arrived once.
func (g *guest) listen(t *conversation) {
	buffer := make([]byte, 1<<16)
	for {
		n, err := g.hear(buffer)
		if err != nil {
			g.gone.Store(true)
			if !t.over.Load() {
				t.closed.Add(1)
			}
			return
		}
		sender, number, sent, ok := readMark(buffer[:n])
		if !ok || sender >= len(g.next) {
			continue
		}
		if int64(number) != g.next[sender].Load() {
			t.swapped.Add(1)
		}
		g.next[sender].Store(int64(number) + 1)
		if t.filling >= 0 && bytes.Count(buffer[:n], filler) != t.filling {
			t.broken.Add(1)
		}
		if number%t.sample == 0 && t.steady.Load() {
			g.latencies = append(g.latencies, time.Since(t.start)-sent)
		}
		t.tallies[sender].arrived.Add(1)
	}
}

// refLength is what v1 wants of a ref.
const refLength = 32

// filler is what a message consists of behind its mark; no dialect has one around it.
var filler = []byte("x")

// A frame is sent again and again; only its mark changes.
type frame struct {
	bytes []byte
	mark  []byte
	ref   []byte // where the dialect wants a name for each frame
}

// newFrame has `text` bytes of message between what the dialect wants around it.
func newFrame(before string, text int, after string) *frame {
	if text < markLength {
		text = markLength
	}
	whole := []byte(before)
	whole = append(whole, bytes.Repeat(filler, text)...)
	whole = append(whole, after...)
	return &frame{whole, whole[len(before) : len(before)+markLength], nil}
}

func (f *frame) filling() int { return bytes.Count(f.bytes, filler) - markLength }

func (f *frame) stamp(sender int, number int64, now time.Duration) {
	copy(f.mark, fmt.Sprintf(markFormat, sender, number%1e8, now))
	if f.ref != nil {
		copy(f.ref, fmt.Sprintf("%016d%016d", sender, number))
	}
}

func readMark(message []byte) (sender, number int, sent time.Duration, ok bool) {
	at := bytes.IndexByte(message, '#')
	if at < 0 || len(message) < at+markLength || message[at+markLength-1] != '#' {
		return 0, 0, 0, false
	}
	mark := message[at:]
	return digits(mark[1:3]), digits(mark[4:12]), time.Duration(digits(mark[13:28])), true
}

func digits(text []byte) (value int) {
	for _, each := range text {
		value = value*10 + int(each-'0')
	}
	return value
}
