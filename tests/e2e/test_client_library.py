"""The JavaScript library in real browsers, against a real host."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.peers import Kick
from tests.clients import Older
from tests.e2e.tabs import Tab

ROOT = Path(__file__).parents[2]


@pytest.fixture
async def tab(tab: Tab, engine: Engine) -> Tab:
    """A page of the host's, with all of the library in the page's globals."""
    await tab.goto(f"{url(engine)}/")
    await tab.evaluate(
        "import('/peerpyrtc_client/index.js').then((all) => void Object.assign(window, all))"
    )
    return tab


def url(engine: Engine) -> str:
    return f"http://127.0.0.1:{engine.port}"


def room(name: str) -> str:
    """A client in `lobby`, at window.Name, that keeps what it hears in its `heard`."""
    return f"""(async () => {{
        const client = new RoomClient({{ room: "lobby", name: "{name}" }});
        window.{name} = client;
        client.heard = [];
        client.on("message", ({{ data }}) => client.heard.push(data));
        client.on("closed", ({{ reason }}) => {{ client.over = reason; }});
        await client.connect();
    }})()"""


async def test_talking(tab: Tab) -> None:
    """Text, events, whispers and bytes arrive as they were sent, each with its receipt."""
    await tab.evaluate(room("Ann"))
    await tab.evaluate(room("Ben"))
    receipt = await tab.evaluate("Ann.send('hello')")
    assert (receipt["seq"], receipt["stored"]) == (1, True)
    assert await tab.wait_for("Ben.heard.length && Ben.heard") == ["hello"]
    part = await tab.evaluate("""(async () => {
        const told = new Promise((resolve) => Ben.once("event", resolve));
        const bytes = Uint8Array.from({ length: 9000 }, (_, i) => i % 251);
        await Ann.whisper("Ben", { name: "part", data: { of: "file", bytes } });
        const { from, name, to, data } = await told;
        const isSame = data.bytes.every((byte, i) => byte === bytes[i]);
        return [from, name, to, data.of, data.bytes instanceof Uint8Array, isSame];
    })()""")
    assert part == ["Ann", "part", "Ben", "file", True, True]
    code = "Ann.whisper('Nobody', 'psst').catch(({ code }) => code)"
    assert await tab.evaluate(code) == "no-such-peer"
    assert await tab.evaluate("Ann.peers.map(({ id }) => id)") == ["Ann", "Ben"]
    assert tab.faults == []


@pytest.mark.parametrize("readme", ["README.md", "webclient/README.md"])
async def test_the_readmes_example(tab: Tab, engine: Engine, readme: str) -> None:
    """What each README says to paste into the console runs as it is."""
    block = re.search(r"```js\n(.*?)```", (ROOT / readme).read_text(), re.DOTALL)
    assert block is not None
    await tab.evaluate(f"(async () => {{ {block[1]} }})()")
    (lobby,) = engine.host.snapshot()
    assert [(peer.id, peer.messages) for peer in lobby.peers] == [("Ann", 1)]
    assert tab.faults == []


async def test_a_long_row(tab: Tab) -> None:
    """Awaiting `drained()`, more than the host takes at once arrives whole and in order."""
    await tab.evaluate(room("Ann"))
    await tab.evaluate(room("Ben"))
    await tab.evaluate(
        """(async () => {
        const receipts = [];
        for (let i = 0; i < 520; i++) {
            await Ann.drained();
            receipts.push(Ann.send(i));
        }
        await Promise.all(receipts);
    })()""".replace("Ann.send(i)", "Ann.send({ data: i })")
    )
    await tab.wait_for("Ben.heard.length >= 520")
    assert await tab.evaluate("Ben.heard") == list(range(520))
    assert tab.faults == []


async def test_coming_back(tab: Tab, engine: Engine) -> None:
    """Over a stop and a start of the host, what was sent meanwhile arrives once."""
    await tab.evaluate(room("Ann"))
    await tab.evaluate(room("Ben"))
    await tab.evaluate("Ann.send('before')")
    await tab.wait_for("Ben.heard.length === 1")
    await engine.stop()
    await tab.wait_for("Ann.state === 'reconnecting' && Ben.state === 'reconnecting'")
    assert await tab.evaluate("Ann.reason") == "SERVER_SHUTDOWN"
    await tab.evaluate("void (window.receipt = Ann.send('meanwhile'))")
    await engine.start()
    await tab.evaluate("receipt")
    await tab.wait_for("Ben.heard.length > 1")
    await tab.evaluate("Ann.send('after')")
    await tab.wait_for("Ben.heard.includes('after')")
    assert await tab.evaluate("Ben.heard") == ["before", "meanwhile", "after"]
    assert await tab.evaluate("Ann.heard") == []


async def test_being_kicked(tab: Tab, engine: Engine) -> None:
    """Whoever is kicked hears why in each tab and stays out; what it waits for fails by name."""
    await tab.evaluate(room("Ann"))
    await tab.evaluate(
        """void (window.old = new WebRTCConnection("lobby", { peerId: "Old" })),
        old.onClose = (reason) => { old.over = reason; },
        old.connect()"""
    )
    await engine.host.execute(Kick("lobby", "Ann"))
    assert await tab.wait_for("Ann.over") == "KICKED"
    assert await tab.wait_for("old.over") == "KICKED"
    assert await tab.evaluate("Ann.send('more').catch(({ code }) => code)") == "closed"
    await tab.evaluate("void (old.onError = ({ code }) => { old.failed = code; })")
    assert await tab.evaluate("old.handleDisconnection()") is False
    assert await tab.evaluate("old.failed") == "closed"
    await tab.evaluate("new Promise((resolve) => setTimeout(resolve, 2000))")
    assert [peer.id for each in engine.host.snapshot() for peer in each.peers] == []


async def test_what_goes_wrong(tab: Tab, engine: Engine) -> None:
    """A taken name, wrong arguments and a host that is gone are errors with a code."""
    await tab.evaluate(room("Ann"))
    taken = """new RoomClient({ room: "lobby", name: "ann" }).connect()
        .catch(({ code, suggestion }) => [code, suggestion])"""
    assert await tab.evaluate(taken) == ["name-taken", "ann 2"]
    wrong = (
        "Ann.send({ text: 'lost' }).catch((error) => [error instanceof ClientError, error.code])"
    )
    assert await tab.evaluate(wrong) == [True, "bad-argument"]
    ice = """new RoomClient({ room: "lobby", name: "Cy", iceServers: [{ urls: "nonsense" }] })
        .connect().catch(({ code }) => code)"""
    assert await tab.evaluate(ice) == "bad-argument"
    await tab.evaluate("Ann.close()")
    await engine.close()
    gone = """new WebRTCConnection("lobby", "Dan")"""
    await tab.evaluate(
        f"void (window.dan = {gone}, dan.onError = (error) => {{ dan.told = error; }})"
    )
    assert await tab.evaluate("dan.connect().catch(({ code }) => code)") == "unreachable"
    assert await tab.evaluate("dan.told.code") == "unreachable"


@pytest.mark.parametrize("folder", ["PeerPy_Client", "peerpyrtc_client"])
async def test_pages_of_peerpyrtc(tab: Tab, engine: Engine, folder: str) -> None:
    """Both forms of the connection talk to each other and to PeerPyRTC's own clients."""
    await tab.evaluate(f"""(async () => {{
        const {{ WebRTCConnection }} = await import("/{folder}/myrtclib.js");
        window.heard = [];
        window.one = new WebRTCConnection("lobby", "One");
        const hear = (...all) => void heard.push(all);
        one.onMessage = (data, {{ peerId: id, event = "chat" }}) => hear("One", id, data, event);
        window.two = new WebRTCConnection("lobby", {{ peerId: "Two" }});
        two.onMessage = (peerId, message, event = "chat") => hear("Two", peerId, message, event);
        two.onPeerJoined = ({{ id }}) => hear("joined", id);
        two.onPeerLeft = ({{ id }}) => hear("left", id);
        await one.connect();
        await two.connect();
        one.sendMessage("hello");
        two.emit("move", {{ x: 1 }});
    }})()""")
    await tab.wait_for("heard.length === 2")
    assert sorted(await tab.evaluate("heard"), key=str) == [
        ["One", "Two", {"x": 1}, "move"],
        ["Two", "One", "hello", "chat"],
    ]
    status = "[one.isRoomHost(), two.isRoomHost(), two.getPeerCount(), two.isConnected()]"
    assert await tab.evaluate(status) == [True, False, 2, True]
    older = Older(url(engine), "lobby", "Old")
    await older.connect()
    older.envelope({"text": "from before"})
    await tab.wait_for("heard.length === 5")
    message = {"text": "from before"}
    assert sorted((await tab.evaluate("heard"))[2:], key=str) == [
        ["One", "Old", message, "chat"],
        ["Two", "Old", message, "chat"],
        ["joined", "Old"],
    ]
    await tab.evaluate("void two.sendRawJSON({ event: 'list', rooms: 2 })")
    await older.next(lambda frame: "list" in str(frame))
    await older.close()
    await tab.wait_for("heard.some(([kind, id]) => kind === 'left' && id === 'Old')")
    assert tab.faults == []


async def test_several_rooms(tab: Tab) -> None:
    """The room manager joins, hears and leaves rooms under one name."""
    got = await tab.evaluate("""(async () => {
        window.manager = new WebRTCRoomManager("Ann");
        window.heard = [];
        manager.on("move", (room, from, data) => heard.push([room, from, data]));
        const results = await manager.joinRooms(["red", "blue"]);
        const other = new WebRTCRoomManager("Ben");
        await other.autoEmit("blue", "move", 7);
        return results.map(({ roomId, success }) => [roomId, success]);
    })()""")
    assert got == [["red", True], ["blue", True]]
    assert await tab.wait_for("heard.length && heard") == [["blue", "Ben", 7]]
    await tab.evaluate("manager.leaveAllRooms()")
    assert await tab.evaluate("manager.getRoomIds()") == []
    assert tab.faults == []


async def test_a_script_tag(tab: Tab) -> None:
    """The one-file build gives a classic script its globals, and they work."""
    await tab.evaluate("""new Promise((resolve, reject) => {
        delete window.WebRTCConnection;
        const script = document.createElement("script");
        script.src = "/peerpyrtc_client/peerpyrtc.umd.js";
        script.onload = () => resolve();
        script.onerror = reject;
        document.head.append(script);
    })""")
    heard = await tab.evaluate("""(async () => {
        const { WebRTCConnection } = window.WebRTCConnection;
        const [one, two] = [new WebRTCConnection("lobby", "One"), new WebRTCConnection("lobby")];
        const heard = new Promise((resolve) => { two.onMessage = (...all) => resolve(all); });
        await Promise.all([one.connect(), two.connect()]);
        one.sendMessage("by script tag");
        return heard;
    })()""")
    assert heard[:2] == ["One", "by script tag"]
    assert await tab.evaluate("typeof PeerPyRTC.RoomClient") == "function"
    assert tab.faults == []
