// Pion is a plain relay in Go, for comparison: whatever one guest of a room sends goes to all others,
// as it is. It has PeerPyRTC's POST /offer and nothing else: no names, no rules, no log.
package main

import (
	"encoding/json"
	"flag"
	"log"
	"net/http"
	"sync"

	"github.com/pion/datachannel"
	"github.com/pion/ice/v2"
	"github.com/pion/logging"
	"github.com/pion/webrtc"
)

// maxMessage is more than a frame of any dialect may have.
const maxMessage = 1 << 16

// A room is the open channels of its guests.
type room struct {
	lock   sync.RWMutex
	guests map[datachannel.ReadWriteCloser]struct{}
}

func (r *room) serve(guest datachannel.ReadWriteCloser) {
	r.lock.Lock()
	r.guests[guest] = struct{}{}
	r.lock.Unlock()
	defer func() {
		r.lock.Lock()
		delete(r.guests, guest)
		r.lock.Unlock()
	}()
	buffer := make([]byte, maxMessage)
	for {
		n, isText, err := guest.ReadDataChannel(buffer)
		if err != nil {
			return
		}
		r.relay(guest, buffer[:n], isText)
	}
}

func (r *room) relay(sender datachannel.ReadWriteCloser, message []byte, isText bool) {
	r.lock.RLock()
	defer r.lock.RUnlock()
	for guest := range r.guests {
		if guest != sender {
			// One that is gone leaves the room by its own serve().
			_, _ = guest.WriteDataChannel(message, isText)
		}
	}
}

// A relay is all rooms.
type relay struct {
	api   *webrtc.API
	lock  sync.Mutex
	rooms map[string]*room
}

func newRelay() *relay {
	logs := logging.NewDefaultLoggerFactory()
	logs.DefaultLogLevel = logging.LogLevelDisabled
	settings := webrtc.SettingEngine{LoggerFactory: logs}
	settings.DetachDataChannels()
	settings.SetNetworkTypes([]webrtc.NetworkType{webrtc.NetworkTypeUDP4})
	settings.SetICEMulticastDNSMode(ice.MulticastDNSModeDisabled)
	return &relay{api: webrtc.NewAPI(webrtc.WithSettingEngine(settings)), rooms: map[string]*room{}}
}

func (r *relay) room(name string) *room {
	r.lock.Lock()
	defer r.lock.Unlock()
	if r.rooms[name] == nil {
		r.rooms[name] = &room{guests: map[datachannel.ReadWriteCloser]struct{}{}}
	}
	return r.rooms[name]
}

func (r *relay) offer(w http.ResponseWriter, request *http.Request) {
	var body struct {
		Room  string                    `json:"room"`
		Offer webrtc.SessionDescription `json:"offer"`
	}
	if err := json.NewDecoder(request.Body).Decode(&body); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	answer, err := r.answer(body.Room, body.Offer)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{"answer": answer})
}

func (r *relay) answer(name string, offer webrtc.SessionDescription) (*webrtc.SessionDescription, error) {
	connection, err := r.api.NewPeerConnection(webrtc.Configuration{})
	if err != nil {
		return nil, err
	}
	connection.OnConnectionStateChange(func(state webrtc.PeerConnectionState) {
		if state == webrtc.PeerConnectionStateFailed || state == webrtc.PeerConnectionStateDisconnected {
			_ = connection.Close()
		}
	})
	connection.OnDataChannel(func(channel *webrtc.DataChannel) {
		channel.OnOpen(func() {
			if stream, err := channel.Detach(); err == nil {
				r.room(name).serve(stream)
			}
		})
	})
	if err := connection.SetRemoteDescription(offer); err != nil {
		return nil, err
	}
	answer, err := connection.CreateAnswer(nil)
	if err != nil {
		return nil, err
	}
	gathered := webrtc.GatheringCompletePromise(connection)
	if err := connection.SetLocalDescription(answer); err != nil {
		return nil, err
	}
	<-gathered
	return connection.LocalDescription(), nil
}

func main() {
	address := flag.String("listen", "127.0.0.1:0", "address and port for HTTP")
	flag.Parse()
	http.HandleFunc("/offer", newRelay().offer)
	log.Fatal(http.ListenAndServe(*address, nil))
}
