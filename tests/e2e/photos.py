"""Pictures as cameras make them, painted in a page: with a place in them, and told to be turned."""

from __future__ import annotations

PLACE = "52.5163N 13.3777E"
"""What the camera wrote into them."""

PHOTOS = """(() => {
    const place = "PLACE";
    // Exif (CIPA DC-008): how it is to be turned, and a note.
    const notes = (turn) => {
        const text = [...place].map((letter) => letter.charCodeAt(0));
        const tiff = [77, 77, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0];
        const body = [69, 120, 105, 102, 0, 0, ...tiff, 0, 0, 0, 0, ...text];
        return [255, 225, 0, body.length + 2, ...body];
    };
    window.painted = (width, height, type) => new Promise((done) => {
        const canvas = document.createElement("canvas");
        Object.assign(canvas, { width, height });
        const context = canvas.getContext("2d");
        context.fillStyle = "#c00000";
        context.fillRect(0, 0, width / 2, height);
        context.fillStyle = "#0000c0";
        context.fillRect(width / 2, 0, width / 2, height);
        canvas.toBlob(done, type, 0.9);
    });
    // Red at the left, blue at the right; turned by 6 red stands above blue.
    window.photo = async (name, turn = 1, width = 300, height = 200) => {
        const blob = await painted(width, height, "image/jpeg");
        const bytes = new Uint8Array(await blob.arrayBuffer());
        const parts = [bytes.slice(0, 2), new Uint8Array(notes(turn)), bytes.slice(2)];
        // Firefox reads no picture that was put together of parts.
        const whole = await new Blob(parts).arrayBuffer();
        return new File([whole], name, { type: "image/jpeg" });
    };
    window.carried = (...files) => {
        const transfer = new DataTransfer();
        for (const file of files) transfer.items.add(file);
        return transfer;
    };
    window.dropped = (...files) => {
        const options = { dataTransfer: carried(...files), bubbles: true, cancelable: true };
        for (const type of ["dragover", "drop"]) {
            document.querySelector("#log").dispatchEvent(new DragEvent(type, options));
        }
    };
    window.pasted = (...files) => {
        // A ClipboardEvent that is made takes no files along in Firefox.
        const event = new Event("paste", { bubbles: true, cancelable: true });
        Object.defineProperty(event, "clipboardData", { value: carried(...files) });
        document.querySelector("#draft").dispatchEvent(event);
    };
    window.chosen = (...files) => {
        const input = document.querySelector("#files");
        input.files = carried(...files).files;
        input.dispatchEvent(new Event("change"));
    };
    // The colour in the middle of the upper edge, and of the lower one.
    window.edges = (image) => {
        const canvas = document.createElement("canvas");
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const context = canvas.getContext("2d");
        context.drawImage(image, 0, 0);
        return [2, canvas.height - 3].map((y) => {
            const [red, , blue] = context.getImageData(canvas.width >> 1, y, 1, 1).data;
            return red > blue ? "red" : "blue";
        });
    };
})()""".replace("PLACE", PLACE)
