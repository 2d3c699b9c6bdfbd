// Pion is some guests of one room in one process, who say messages of every awkward size in bursts, all
// at once, and check that what the others say comes once, in order, and as it was said. It prints as
// JSON what arrived. The way to the host may be as bad as it likes, but for the HTTP.
//
// The dialect is "raw": protocol "", text in, the same text out. A message begins with its speaker and
// its number; the sizes that are too small for that are said by nobody but guest 0, between its numbers.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"math/rand"
	"net/http"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/pion/datachannel"
	"github.com/pion/ice/v2"
	"github.com/pion/logging"
	"github.com/pion/webrtc"
)

// joinTimeout is for DTLS's own retransmissions, of which each takes twice as long as the one before.
// quiet is how long nothing may arrive in the end before what is missing is lost: SCTP's longest pause
// between two attempts is 60 s in RFC 9260, and 2 s in the host.
const (
	joinTimeout = 30 * time.Second
	quiet       = 20 * time.Second
	markLength  = len("#00.00000000#")
	bufferBytes = 256 << 10
	maxMessage  = 64 << 10
	firstFaults = 5
)

// refusal is how the host's answer to a binary message begins, which is in words in this dialect.
var refusal = []byte("Binary frames")

// sizes are 0 and 1, what just fits into one packet and just doesn't (1,150 to 1,210), and the large ones,
// which go in many fragments.
func sizes() []int {
	all := []int{0, 1, markLength, 100, 16 << 10, 16<<10 + 1, 60 << 10}
	for size := 1150; size <= 1210; size++ {
		all = append(all, size)
	}
	return all
}

// A report is what one run found; all are counts of messages.
type report struct {
	Said       int64    `json:"said"`
	Heard      int64    `json:"heard"`
	Missing    int64    `json:"missing"`
	Disordered int64    `json:"disordered"`
	Broken     int64    `json:"broken"`
	Closed     int64    `json:"closed"`
	Binary     int64    `json:"binary"`  // binary messages said, which the host takes from nobody
	Refused    int64    `json:"refused"` // of these, those that their guest was told of
	Relayed    int64    `json:"relayed"` // of these, those that reached somebody all the same
	First      []string `json:"first"`   // what the first faults looked like
}

type guest struct {
	index      int
	connection *webrtc.PeerConnection
	channel    *webrtc.DataChannel
	stream     datachannel.ReadWriteCloser
}

type room struct {
	guests []*guest
	texts  [][]byte // one for each guest: what its messages consist of
	small  []int    // what guest 0 says without a mark: sizes 0 and 1, in this order, again and again
	said   []atomic.Int64
	smalls atomic.Int64
	heard  atomic.Int64
	result report
	lock   sync.Mutex
	isOver atomic.Bool
	binary bool
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("pion: ")
	url := flag.String("url", "", "the host's address")
	name := flag.String("room", "soak", "the room to join")
	count := flag.Int("guests", 3, "how many there are")
	seconds := flag.Float64("seconds", 10, "how long they speak")
	seed := flag.Int64("seed", 1, "of the order of the sizes")
	bytesPerSecond := flag.Float64("rate", 1e5, "bytes a second of each guest, on the average")
	flag.Parse()
	r := &room{small: []int{0, 1}, said: make([]atomic.Int64, *count)}
	for i := 0; i < *count; i++ {
		g, err := join(*url, *name, i)
		if err != nil {
			log.Fatalf("guest %d can't join: %v", i, err)
		}
		r.guests = append(r.guests, g)
		r.texts = append(r.texts, text(i))
	}
	if err := awaitAll(*url, *name, *count); err != nil {
		log.Fatal(err)
	}
	r.talk(time.Duration(*seconds*float64(time.Second)), *seed, *bytesPerSecond)
	if err := json.NewEncoder(os.Stdout).Encode(r.result); err != nil {
		log.Fatal(err)
	}
}

// text is what guest i's messages consist of: of every kind of UTF-8, and no two guests' alike.
func text(i int) []byte {
	random := rand.New(rand.NewSource(int64(i)))
	var all bytes.Buffer
	for all.Len() < maxMessage {
		all.WriteByte(byte('a' + random.Intn(26)))
	}
	return all.Bytes()
}

// message is guest i's n-th, of this size.
func (r *room) message(i, n, size int) []byte {
	whole := append([]byte(fmt.Sprintf("#%02d.%08d#", i, n)), r.texts[i][:size-markLength]...)
	return whole
}

func (r *room) talk(length time.Duration, seed int64, rate float64) {
	for _, each := range r.guests {
		go r.listen(each)
	}
	end := time.Now().Add(length)
	var speakers sync.WaitGroup
	for _, each := range r.guests {
		speakers.Add(1)
		go func(g *guest) {
			defer speakers.Done()
			r.speak(g, rand.New(rand.NewSource(seed+int64(g.index))), end, rate)
		}(each)
	}
	speakers.Wait()
	r.drain()
	r.isOver.Store(true)
	for _, each := range r.guests {
		_ = each.connection.Close()
	}
	r.lock.Lock()
	defer r.lock.Unlock()
	for i := range r.said {
		r.result.Said += r.said[i].Load()
	}
	r.result.Said += r.smalls.Load()
	r.result.Heard = r.heard.Load()
	r.result.Missing = r.expected() - r.heard.Load()
}

// speak says all sizes in an order of its own, in bursts with pauses that keep to the rate.
func (r *room) speak(g *guest, random *rand.Rand, end time.Time, rate float64) {
	for n := 0; time.Now().Before(end); {
		sent := 0
		order := sizes()
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for burst := random.Intn(len(order)) + 1; burst > 0; burst-- {
			size := order[burst-1]
			if size < markLength {
				r.saySmall(g)
				continue
			}
			for g.channel.BufferedAmount() > bufferBytes {
				time.Sleep(time.Millisecond)
			}
			r.said[g.index].Add(1)
			if _, err := g.stream.WriteDataChannel(r.message(g.index, n, size), true); err != nil {
				return // its listener counts it as closed
			}
			n++
			sent += size
		}
		r.sayBinary(g, random)
		time.Sleep(time.Duration(float64(sent) / rate * float64(time.Second)))
	}
}

// saySmall says a message that has no room for a mark: of no byte and of one, in turns.
func (r *room) saySmall(g *guest) {
	if g.index != 0 {
		return
	}
	n := r.smalls.Add(1) - 1
	_, _ = g.stream.WriteDataChannel(smallMessage(n), true)
}

func smallMessage(n int64) []byte {
	if n%2 == 0 {
		return []byte{}
	}
	return []byte{byte('a' + n/2%26)}
}

// sayBinary says what the host refuses: the channel must go on as if nothing had been.
func (r *room) sayBinary(g *guest, random *rand.Rand) {
	size := []int{0, 1, 1171, 1172, 1173, 16 << 10}[random.Intn(6)]
	whole := append([]byte{0xff}, make([]byte, size)...)
	_, _ = g.stream.WriteDataChannel(whole[:size], false)
	r.lock.Lock()
	r.result.Binary++
	r.lock.Unlock()
}

// listen checks what one guest hears. `next` is, for each speaker, the number that is due.
func (r *room) listen(g *guest) {
	buffer := make([]byte, maxMessage+1)
	next := make([]int, len(r.guests))
	var small int64
	for {
		n, isText, err := g.stream.ReadDataChannel(buffer)
		if err != nil {
			if !r.isOver.Load() {
				r.count(func(it *report) { it.Closed++ })
			}
			return
		}
		message := buffer[:n]
		if !isText {
			r.count(func(it *report) { it.Relayed++ })
			continue
		}
		if n > 0 && message[0] == '{' {
			continue // the host's own words on who has come, to one that hasn't spoken yet
		}
		if bytes.HasPrefix(message, refusal) {
			r.count(func(it *report) { it.Refused++ })
			continue
		}
		if n < markLength {
			if !bytes.Equal(message, smallMessage(small)) {
				r.blame(func(it *report) { it.Disordered++ }, "%q came to guest %d as small message %d", message, g.index, small)
			}
			small++
			r.heard.Add(1)
			continue
		}
		r.check(g, message, next)
	}
}

func (r *room) check(g *guest, message []byte, next []int) {
	var speaker, number int
	if _, err := fmt.Sscanf(string(message[:markLength]), "#%02d.%08d#", &speaker, &number); err != nil ||
		speaker >= len(next) || speaker == g.index {
		r.blame(func(it *report) { it.Broken++ }, "%.60q came to guest %d", message, g.index)
		return
	}
	r.heard.Add(1)
	if number != next[speaker] {
		r.blame(func(it *report) { it.Disordered++ }, "number %d of guest %d came to guest %d, due was %d", number, speaker, g.index, next[speaker])
	}
	next[speaker] = number + 1
	if !bytes.Equal(message, r.message(speaker, number, len(message))) {
		r.blame(func(it *report) { it.Broken++ }, "number %d of guest %d was changed on its way to guest %d", number, speaker, g.index)
	}
}

func (r *room) count(one func(*report)) {
	r.lock.Lock()
	defer r.lock.Unlock()
	one(&r.result)
}

// blame counts a fault and keeps the words for it, if it is among the first.
func (r *room) blame(one func(*report), words string, values ...any) {
	r.count(func(it *report) {
		one(it)
		if len(it.First) < firstFaults {
			it.First = append(it.First, fmt.Sprintf(words, values...))
		}
	})
}

func (r *room) expected() (sum int64) {
	for i := range r.said {
		sum += r.said[i].Load()
	}
	return (sum + r.smalls.Load()) * int64(len(r.guests)-1)
}

func (r *room) drain() {
	heard, deadline := r.heard.Load(), time.Now().Add(quiet)
	for heard < r.expected() && time.Now().Before(deadline) {
		time.Sleep(10 * time.Millisecond)
		if now := r.heard.Load(); now > heard {
			heard, deadline = now, time.Now().Add(quiet)
		}
	}
	// What comes twice comes late: a moment for it.
	time.Sleep(time.Second)
}

func join(url, room string, index int) (*guest, error) {
	logs := logging.NewDefaultLoggerFactory()
	logs.DefaultLogLevel = logging.LogLevelDisabled
	settings := webrtc.SettingEngine{LoggerFactory: logs}
	settings.DetachDataChannels()
	settings.SetNetworkTypes([]webrtc.NetworkType{webrtc.NetworkTypeUDP4, webrtc.NetworkTypeUDP6})
	settings.SetICEMulticastDNSMode(ice.MulticastDNSModeDisabled)
	connection, err := webrtc.NewAPI(webrtc.WithSettingEngine(settings)).NewPeerConnection(webrtc.Configuration{})
	if err != nil {
		return nil, err
	}
	g := &guest{index: index, connection: connection}
	if g.channel, err = connection.CreateDataChannel("chat", nil); err != nil {
		return nil, err
	}
	opened := make(chan error, 1)
	g.channel.OnOpen(func() {
		var fault error
		g.stream, fault = g.channel.Detach()
		opened <- fault
	})
	if err := g.connect(url, room); err != nil {
		return nil, err
	}
	select {
	case err := <-opened:
		return g, err
	case <-time.After(joinTimeout):
		return nil, fmt.Errorf("the channel doesn't open")
	}
}

// awaitAll waits until the host has all in the room: a channel is open here as soon as it has asked for
// it, and on a bad way that takes its time to get there.
func awaitAll(url, room string, count int) error {
	for deadline := time.Now().Add(joinTimeout); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		response, err := http.Get(url + "/rooms")
		if err != nil {
			return err
		}
		var rooms map[string]struct {
			Count int `json:"peer_count"`
		}
		err = json.NewDecoder(response.Body).Decode(&rooms)
		response.Body.Close()
		if err != nil {
			return err
		}
		if rooms[room].Count == count {
			return nil
		}
	}
	return fmt.Errorf("not all are in the room")
}

func (g *guest) connect(url, room string) error {
	offer, err := g.connection.CreateOffer(nil)
	if err != nil {
		return err
	}
	gathered := webrtc.GatheringCompletePromise(g.connection)
	if err := g.connection.SetLocalDescription(offer); err != nil {
		return err
	}
	<-gathered
	body, err := json.Marshal(map[string]any{
		"room": room, "peer_id": fmt.Sprintf("Pion %d", g.index), "offer": g.connection.LocalDescription(),
	})
	if err != nil {
		return err
	}
	response, err := http.Post(url+"/offer", "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	said, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %.200s %v", response.Status, said, err)
	}
	var reply struct{ Answer webrtc.SessionDescription }
	if err := json.Unmarshal(said, &reply); err != nil {
		return err
	}
	return g.connection.SetRemoteDescription(reply.Answer)
}
