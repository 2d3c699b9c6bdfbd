"""`python -m peerpyrtc_desktop` is the command `peerpyrtc-desktop`."""

from peerpyrtc_desktop.start import main

if __name__ == "__main__":
    main()
