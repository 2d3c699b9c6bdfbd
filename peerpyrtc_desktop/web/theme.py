"""The look's tokens as a style sheet."""

from __future__ import annotations

from peerpyrtc_desktop import resources


def theme_css() -> str:
    """The look's tokens as CSS custom properties: light, dark, and either by `data-theme`."""
    tokens = resources.tokens()
    light = _properties({**tokens.light, **_hues(tokens.hues["light"])})
    dark = _properties({**tokens.dark, **_hues(tokens.hues["dark"])})
    sizes = _properties({name: f"{size}px" for name, size in tokens.sizes.items()})
    return (
        f":root {{ color-scheme: light dark; {sizes} {light} }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
        f":root[data-theme=light] {{ color-scheme: light; {light} }}\n"
        f":root[data-theme=dark] {{ color-scheme: dark; {dark} }}\n"
    )


def _hues(hues: tuple[str, ...]) -> dict[str, str]:
    return {f"hue-{index}": colour for index, colour in enumerate(hues)}


def _properties(values: dict[str, str]) -> str:
    return " ".join(f"--{name}: {value};" for name, value in values.items())
