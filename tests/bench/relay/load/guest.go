package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"github.com/pion/datachannel"
	"github.com/pion/ice/v2"
	"github.com/pion/logging"
	"github.com/pion/webrtc"
)

// joinTimeout is generous: PeerPyRTC may look for a STUN server first.
const joinTimeout = 30 * time.Second

// A guest is one peer connection with its open channel. `joined` is how long connecting took.
type guest struct {
	connection *webrtc.PeerConnection
	channel    *webrtc.DataChannel
	stream     datachannel.ReadWriteCloser
	joined     time.Duration
	latencies  []time.Duration
	next       []atomic.Int64
	gone       atomic.Bool
	leave      func()
}

func (g *guest) waiting() uint64 { return g.channel.BufferedAmount() }

func (g *guest) say(text []byte) error {
	_, err := g.stream.WriteDataChannel(text, true)
	return err
}

func (g *guest) hear(buffer []byte) (int, error) {
	n, _, err := g.stream.ReadDataChannel(buffer)
	return n, err
}

// A door is how one kind of relay lets guests in, and how its frames look.
type door interface {
	join(index int) (*guest, error)
	frame(sender, size int) *frame
	echoes() bool
}

func openDoor(p plan) (door, error) {
	api := newAPI()
	switch p.dialect {
	case "envelope":
		return &envelopeDoor{api, p.url, p.room, ""}, nil
	case "v1":
		return &v1Door{envelopeDoor{api, p.url, p.room, "peerpyrtc.v1"}}, nil
	case "janus":
		return &janusDoor{api, p.url, p.room}, nil
	}
	return nil, fmt.Errorf("no such dialect: %s", p.dialect)
}

// newAPI makes quiet guests with this machine's own IPv4 addresses, who ask no server for theirs.
func newAPI() *webrtc.API {
	logs := logging.NewDefaultLoggerFactory()
	logs.DefaultLogLevel = logging.LogLevelDisabled
	settings := webrtc.SettingEngine{LoggerFactory: logs}
	settings.DetachDataChannels()
	settings.SetNetworkTypes([]webrtc.NetworkType{webrtc.NetworkTypeUDP4})
	settings.SetICEMulticastDNSMode(ice.MulticastDNSModeDisabled)
	return webrtc.NewAPI(webrtc.WithSettingEngine(settings))
}

func name(index int) string { return fmt.Sprintf("g%02d", index) }

// newGuest is not connected yet; `opened` tells when its channel is open.
func newGuest(api *webrtc.API, label, protocol string) (g *guest, opened chan error, err error) {
	connection, err := api.NewPeerConnection(webrtc.Configuration{})
	if err != nil {
		return nil, nil, err
	}
	g = &guest{connection: connection}
	g.leave = func() { _ = connection.Close() }
	opened = make(chan error, 1)
	if label == "" {
		return g, opened, nil
	}
	return g, opened, g.open(label, protocol, opened)
}

func (g *guest) open(label, protocol string, opened chan error) (err error) {
	options := &webrtc.DataChannelInit{Protocol: &protocol}
	if g.channel, err = g.connection.CreateDataChannel(label, options); err != nil {
		return err
	}
	g.channel.OnOpen(func() {
		var fault error
		g.stream, fault = g.channel.Detach()
		opened <- fault
	})
	return nil
}

// describe sets the local description and waits for this machine's addresses to be in it.
func (g *guest) describe(description webrtc.SessionDescription) (*webrtc.SessionDescription, error) {
	gathered := webrtc.GatheringCompletePromise(g.connection)
	if err := g.connection.SetLocalDescription(description); err != nil {
		return nil, err
	}
	<-gathered
	return g.connection.LocalDescription(), nil
}

func await(opened chan error) error {
	select {
	case err := <-opened:
		return err
	case <-time.After(joinTimeout):
		return errors.New("the channel doesn't open")
	}
}

// hurry spares the guest a wait that browsers don't have. Where the other side makes no checks itself
// (ICE-lite), Pion nominates at its next own check, 200 ms later, or when there is a new candidate. So
// there are new ones: ports of this machine on which nobody listens.
func (g *guest) hurry() {
	for port, wait := range []time.Duration{2, 4, 8, 16, 32, 64} {
		time.Sleep(wait * time.Millisecond)
		if g.connection.ICEConnectionState() > webrtc.ICEConnectionStateChecking {
			return
		}
		decoy := fmt.Sprintf("candidate:9 1 udp 1 127.0.0.1 %d typ host", port+1)
		_ = g.connection.AddICECandidate(webrtc.ICECandidateInit{Candidate: decoy})
	}
}

// envelopeDoor is PeerPyRTC's: POST /offer, then {peer_id, message} on a channel without protocol.
type envelopeDoor struct {
	api      *webrtc.API
	url      string
	room     string
	protocol string
}

func (d *envelopeDoor) echoes() bool { return false }

func (d *envelopeDoor) frame(sender, size int) *frame {
	before, after := fmt.Sprintf(`{"peer_id":"%s","message":"`, name(sender)), `"}`
	return newFrame(before, size-len(before)-len(after), after)
}

func (d *envelopeDoor) join(index int) (*guest, error) {
	began := time.Now()
	g, opened, err := newGuest(d.api, "chat", d.protocol)
	if err != nil {
		return nil, err
	}
	offer, err := g.connection.CreateOffer(nil)
	if err != nil {
		return nil, err
	}
	own, err := g.describe(offer)
	if err != nil {
		return nil, err
	}
	var reply struct {
		Answer *webrtc.SessionDescription `json:"answer"`
		Error  any                        `json:"error"`
	}
	body := map[string]any{"room": d.room, "peer_id": name(index), "offer": own}
	if err := post(d.url+"/offer", body, &reply); err != nil {
		return nil, err
	}
	if reply.Answer == nil {
		return nil, fmt.Errorf("no answer to the offer: %v", reply.Error)
	}
	if err := g.connection.SetRemoteDescription(*reply.Answer); err != nil {
		return nil, err
	}
	go g.hurry()
	if err := await(opened); err != nil {
		return nil, err
	}
	g.joined = time.Since(began)
	return g, nil
}

// v1Door is that of our own clients: the same offer, then typed frames, of which `hello` is the first.
type v1Door struct{ envelopeDoor }

func (d *v1Door) frame(sender, size int) *frame {
	before := `{"type":"event","name":"message","ref":"` + strings.Repeat("0", refLength) + `","data":"`
	after := `"}`
	f := newFrame(before, size-len(before)-len(after), after)
	f.ref = f.bytes[len(before)-len(`","data":"`)-refLength:][:refLength]
	return f
}

func (d *v1Door) join(index int) (*guest, error) {
	began := time.Now()
	g, err := d.envelopeDoor.join(index)
	if err != nil {
		return nil, err
	}
	if err := g.say([]byte(`{"type":"hello","many":true}`)); err != nil {
		return nil, err
	}
	// A welcome names all who are there.
	buffer := make([]byte, 1<<20)
	for {
		n, err := g.hear(buffer)
		if err != nil {
			return nil, err
		}
		if bytes.HasPrefix(buffer[:n], []byte(`{"type":"welcome"`)) {
			g.joined = time.Since(began)
			return g, nil
		}
		if bytes.HasPrefix(buffer[:n], []byte(`{"type":"error"`)) {
			return nil, fmt.Errorf("refused: %.200s", buffer[:n])
		}
	}
}

var client = &http.Client{Timeout: joinTimeout, Transport: &http.Transport{MaxIdleConnsPerHost: maxPeers}}

func post(url string, body, reply any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	response, err := client.Post(url, "application/json", bytes.NewReader(text))
	if err != nil {
		return err
	}
	return decode(response, reply)
}

func decode(response *http.Response, reply any) error {
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %.200s", response.Status, text)
	}
	return json.Unmarshal(text, reply)
}
