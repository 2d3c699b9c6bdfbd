// Load is a room full of guests in one process: it joins them to a relay, lets some of them talk,
// and prints as JSON what arrived, how late, and what that cost the relay's process.
//
// It stops by itself. Nothing it sends is without a bound: see flight in talk.go; -pushy leaves only
// that of each channel's own buffer, as a flood of guests would.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"sync"
	"time"
)

// A plan is what one run does.
type plan struct {
	url     string
	dialect string
	room    string
	peers   int
	senders int
	size    int
	seconds float64
	rate    float64
	pid     int
	pushy   bool
	verify  bool
	atOnce  int
}

// warmUp is how long the guests talk before it counts, settle how long a joined room rests before
// its memory is read, drain how long nothing may arrive in the end before what is missing is lost.
const (
	warmUp = time.Second
	settle = 500 * time.Millisecond
	drain  = 3 * time.Second
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("load: ")
	p := plan{}
	flag.StringVar(&p.url, "url", "", "the relay's signaling server, or Janus's API")
	flag.StringVar(&p.dialect, "dialect", "envelope", "envelope: POST /offer and {peer_id, message}; v1: the same with typed frames; janus: its TextRoom plugin")
	flag.StringVar(&p.room, "room", "bench", "the room to join")
	flag.IntVar(&p.peers, "peers", 10, "guests in the room, those who talk included")
	flag.IntVar(&p.senders, "senders", 1, "how many of them talk")
	flag.IntVar(&p.size, "size", 100, "bytes in a frame of the envelope dialect")
	flag.Float64Var(&p.seconds, "seconds", 4, "how long to measure, after one second that doesn't count; 0: only join")
	flag.Float64Var(&p.rate, "rate", 0, "messages a second in all; 0: as many as get through")
	flag.IntVar(&p.pid, "pid", 0, "the relay's process, whose CPU and memory are read")
	flag.BoolVar(&p.pushy, "pushy", false, "send what the channel takes, however much is under way: it is the relay that must hold the senders")
	flag.BoolVar(&p.verify, "verify", false, "look at each message's text, too, not at its number alone")
	flag.IntVar(&p.atOnce, "at-once", maxPeers, "how many guests may be on their way in at a time")
	flag.Parse()
	if p.peers < 2 || p.peers > maxPeers || p.senders < 1 || p.senders > p.peers || p.senders > maxSenders || p.seconds > 600 || p.atOnce < 1 {
		log.Fatalf("peers are 2 to %d, senders 1 to peers and at most %d, seconds at most 600", maxPeers, maxSenders)
	}
	report, err := run(p)
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(report); err != nil {
		log.Fatal(err)
	}
}

func run(p plan) (*report, error) {
	door, err := openDoor(p)
	if err != nil {
		return nil, err
	}
	relay := process(p.pid)
	result := &report{Peers: p.peers, Echoes: door.echoes()}
	guests, err := joinAll(door, relay, p, result)
	if err != nil {
		return nil, err
	}
	defer leaveAll(guests)
	if p.seconds > 0 {
		talk(guests, door, relay, p, result)
	}
	return result, nil
}

// joinAll lets the first guest in alone, so that there is a room, then all others at once, or as many
// at a time as the plan has it.
func joinAll(door door, relay process, p plan, result *report) ([]*guest, error) {
	guests := make([]*guest, p.peers)
	var err error
	if guests[0], err = door.join(0); err != nil {
		return nil, fmt.Errorf("the first guest can't join: %w", err)
	}
	time.Sleep(settle)
	cpu, memory := relay.cpu(), relay.memory()
	began := time.Now()
	faults := make([]error, p.peers)
	var all sync.WaitGroup
	turns := make(chan struct{}, p.atOnce)
	for i := 1; i < p.peers; i++ {
		all.Add(1)
		go func(i int) {
			defer all.Done()
			turns <- struct{}{}
			defer func() { <-turns }()
			guests[i], faults[i] = door.join(i)
		}(i)
	}
	all.Wait()
	result.AllJoinedMs = milliseconds(time.Since(began))
	for i, fault := range faults {
		if fault != nil {
			return nil, fmt.Errorf("guest %d can't join: %w", i, fault)
		}
	}
	time.Sleep(settle)
	others := float64(p.peers - 1)
	result.JoinCPUMs = milliseconds(relay.cpu()-cpu) / others
	result.PeerKB = float64(relay.memory()-memory) / 1024 / others
	for _, each := range guests[1:] {
		result.JoinMs = append(result.JoinMs, milliseconds(each.joined))
	}
	return guests, nil
}

func leaveAll(guests []*guest) {
	var all sync.WaitGroup
	for _, each := range guests {
		all.Add(1)
		go func(each *guest) {
			defer all.Done()
			each.leave()
		}(each)
	}
	all.Wait()
}
