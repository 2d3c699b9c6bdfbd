package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/pion/webrtc"
)

// janusDoor is that of Janus's TextRoom plugin, where the server makes the offer. What is said is as
// long as in the other dialect; the frame around it is Janus's own.
type janusDoor struct {
	api  *webrtc.API
	url  string
	room string
}

// A janusReply is what of Janus's many replies is used.
type janusReply struct {
	Janus string `json:"janus"`
	Data  struct {
		ID int64 `json:"id"`
	} `json:"data"`
	JSEP  *webrtc.SessionDescription `json:"jsep"`
	Error json.RawMessage            `json:"error"`
}

func (d *janusDoor) echoes() bool { return true }

func (d *janusDoor) frame(sender, size int) *frame {
	text := size - len(fmt.Sprintf(`{"peer_id":"%s","message":""}`, name(sender)))
	before := fmt.Sprintf(`{"textroom":"message","transaction":"t","room":"%s","ack":false,"text":"`, d.room)
	return newFrame(before, text, `"}`)
}

func (d *janusDoor) join(index int) (*guest, error) {
	began := time.Now()
	g, opened, err := newGuest(d.api, "", "")
	if err != nil {
		return nil, err
	}
	handle, session, err := d.attach()
	if err != nil {
		return nil, err
	}
	g.leave = func() {
		_, _ = d.ask(session, map[string]any{"janus": "destroy"})
		_ = g.connection.Close()
	}
	if err := d.connect(g, opened, handle, session); err != nil {
		return nil, err
	}
	if err := d.enter(g, index); err != nil {
		return nil, err
	}
	g.joined = time.Since(began)
	return g, nil
}

func (d *janusDoor) attach() (handle, session string, err error) {
	created, err := d.ask(d.url, map[string]any{"janus": "create"})
	if err != nil {
		return "", "", err
	}
	session = fmt.Sprintf("%s/%d", d.url, created.Data.ID)
	attached, err := d.ask(session, map[string]any{"janus": "attach", "plugin": "janus.plugin.textroom"})
	if err != nil {
		return "", "", err
	}
	return fmt.Sprintf("%s/%d", session, attached.Data.ID), session, nil
}

func (d *janusDoor) connect(g *guest, opened chan error, handle, session string) error {
	if _, err := d.request(handle, "setup", nil); err != nil {
		return err
	}
	offer, err := d.awaitOffer(session)
	if err != nil {
		return err
	}
	if err := g.connection.SetRemoteDescription(*offer); err != nil {
		return err
	}
	if err := g.open("JanusDataChannel", "", opened); err != nil {
		return err
	}
	answer, err := g.connection.CreateAnswer(nil)
	if err != nil {
		return err
	}
	own, err := g.describe(answer)
	if err != nil {
		return err
	}
	if _, err := d.request(handle, "ack", own); err != nil {
		return err
	}
	return await(opened)
}

// enter goes from the open channel into the room; the confirmation is the only frame with "success".
func (d *janusDoor) enter(g *guest, index int) error {
	hello := fmt.Sprintf(`{"textroom":"join","transaction":"j","room":"%s","username":"%s"}`, d.room, name(index))
	if err := g.say([]byte(hello)); err != nil {
		return err
	}
	buffer := make([]byte, 1<<16)
	for {
		n, err := g.hear(buffer)
		if err != nil {
			return err
		}
		switch {
		case bytes.Contains(buffer[:n], []byte(`"success"`)):
			return nil
		case bytes.Contains(buffer[:n], []byte(`"error"`)):
			return fmt.Errorf("Janus: %s", buffer[:n])
		}
	}
}

func (d *janusDoor) request(handle, what string, jsep *webrtc.SessionDescription) (*janusReply, error) {
	body := map[string]any{"janus": "message", "body": map[string]any{"request": what}}
	if jsep != nil {
		body["jsep"] = jsep
	}
	return d.ask(handle, body)
}

// awaitOffer polls the session's events, as Janus's HTTP API wants it.
func (d *janusDoor) awaitOffer(session string) (*webrtc.SessionDescription, error) {
	deadline := time.Now().Add(joinTimeout)
	for time.Now().Before(deadline) {
		response, err := client.Get(session + "?maxev=1")
		if err != nil {
			return nil, err
		}
		var event janusReply
		if err := decode(response, &event); err != nil {
			return nil, err
		}
		if event.JSEP != nil {
			return event.JSEP, nil
		}
	}
	return nil, fmt.Errorf("Janus makes no offer")
}

func (d *janusDoor) ask(url string, body map[string]any) (*janusReply, error) {
	body["transaction"] = "t"
	reply := &janusReply{}
	if err := post(url, body, reply); err != nil {
		return nil, err
	}
	if reply.Janus == "error" {
		return nil, fmt.Errorf("Janus: %s", reply.Error)
	}
	return reply, nil
}
