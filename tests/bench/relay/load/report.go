package main

import (
	"fmt"
	"math"
	"os"
	"sort"
	"strings"
	"syscall"
	"time"
	"unsafe"
)

// A report is what one run found. Delivered is one message arriving at one guest; it, Sent, the CPU
// and the latency are of the time from Began to Ended, AllSent and Lost to Broken of
// the whole run.
type report struct {
	Peers       int       `json:"peers"`
	Echoes      bool      `json:"echoes"` // the relay sends to the sender, too
	JoinMs      []float64 `json:"join_ms"`
	AllJoinedMs float64   `json:"all_joined_ms"`
	JoinCPUMs   float64   `json:"join_cpu_ms"`
	PeerKB      float64   `json:"peer_kb"`
	Began       float64   `json:"began"` // seconds of the monotonic clock, which all processes share
	Ended       float64   `json:"ended"`
	Sent        int64     `json:"sent"`
	AllSent     int64     `json:"all_sent"` // before and after it was measured, too
	Delivered   int64     `json:"delivered"`
	PerSecond   float64   `json:"delivered_per_s"`
	CPUus       float64   `json:"cpu_us_per_delivery"`
	CPUShare    float64   `json:"cpu_share"`    // of one core, while it was measured
	LoadShare   float64   `json:"load_share"`   // the same of this process
	OthersShare float64   `json:"others_share"` // the same of all else, a hypervisor's other guests included
	P50Ms       float64   `json:"latency_p50_ms"`
	P99Ms       float64   `json:"latency_p99_ms"`
	Lost        int64     `json:"lost"`
	Missing     int64     `json:"missing"` // of those lost, the ones between guests who stayed to the end
	Disordered  int64     `json:"disordered"`
	Closed      int64     `json:"closed"`
	Broken      int64     `json:"broken"`    // text changed on the way, with -verify
	Dropped     int64     `json:"dropped"`   // datagrams that found a full buffer, on the whole machine
	MemoryMB    float64   `json:"memory_mb"` // at the end of the load
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// percentile is by nearest rank: a value that was really measured.
func percentile(sorted []time.Duration, percent float64) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	rank := int(math.Ceil(percent / 100 * float64(len(sorted))))
	return sorted[rank-1]
}

func sortedLatencies(guests []*guest) []time.Duration {
	var all []time.Duration
	for _, each := range guests {
		all = append(all, each.latencies...)
	}
	sort.Slice(all, func(i, j int) bool { return all[i] < all[j] })
	return all
}

// A process is the relay, by its id; 0 is one that nobody knows.
type process int

// cpu is all the time its threads have had, those that are gone included, to the nanosecond:
// the clock that clock_getcpuclockid(3) names. /proc counts in ticks of 10 ms.
func (p process) cpu() time.Duration {
	if p == 0 {
		return 0
	}
	const scheduled = 2
	return clock(int32(^int(p))<<3 | scheduled)
}

// memory is what it has resident, in bytes.
func (p process) memory() int64 {
	var size, resident int64
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", p))
	if err != nil {
		return 0
	}
	if _, err := fmt.Sscan(string(text), &size, &resident); err != nil {
		return 0
	}
	return resident * int64(os.Getpagesize())
}

// droppedDatagrams is the kernel's count of datagrams for which a socket had no room.
func droppedDatagrams() (count int64) {
	text, err := os.ReadFile("/proc/net/snmp")
	if err != nil {
		return 0
	}
	for _, line := range strings.Split(string(text), "\n") {
		var in, noPorts, errors, out int64
		if n, _ := fmt.Sscanf(line, "Udp: %d %d %d %d %d", &in, &noPorts, &errors, &out, &count); n == 5 {
			return count
		}
	}
	return 0
}

// machineBusy is the time that this machine's cores have not been idle, since it was started.
func machineBusy() time.Duration {
	const ticks = 100 // a second, in /proc/stat on every Linux
	text, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0
	}
	var user, nice, system, idle, wait, irq, softIRQ, steal int64
	_, err = fmt.Sscanf(string(text), "cpu %d %d %d %d %d %d %d %d",
		&user, &nice, &system, &idle, &wait, &irq, &softIRQ, &steal)
	if err != nil {
		return 0
	}
	return time.Duration(user+nice+system+irq+softIRQ+steal) * time.Second / ticks
}

func monotonic() float64 {
	const id = 1
	return clock(id).Seconds()
}

func clock(id int32) time.Duration {
	var now syscall.Timespec
	if _, _, fault := syscall.Syscall(syscall.SYS_CLOCK_GETTIME, uintptr(id), uintptr(unsafe.Pointer(&now)), 0); fault != 0 {
		return 0
	}
	return time.Duration(now.Nano())
}
