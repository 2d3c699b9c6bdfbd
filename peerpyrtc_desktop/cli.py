"""The command line: the panel without a command, `serve` without a window.

Its options are the settings, one each; both commands take them all, and those before
`serve` count as well as those after it.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from peerpyrtc_desktop import history_access, history_commands, upkeep_commands
from peerpyrtc_desktop.options import OPTIONS, BadSetting, Option, is_several, option
from peerpyrtc_desktop.panel import open_panel
from peerpyrtc_desktop.paths import default_data_dir
from peerpyrtc_desktop.version import version as version_of_this

app = typer.Typer(
    add_completion=False,
    help="Host and moderate chat rooms on your local network.",
    pretty_exceptions_enable=False,
)

Given = dict[str, Any]
"""What was given on the command line, by the names of the settings."""


def _shape(said: Option) -> str | None:
    """What a setting may be, as the help says it."""
    return "|".join(said.choices) or ("-".join(map(str, said.bounds)) if said.bounds else None)


def _parameter(name: str, said: Option) -> inspect.Parameter:
    """The option of one setting; None is that it isn't given.

    It takes any text: `load` says what can't be, of a variable in the same words.
    """
    declared = typer.Option(
        f"--{option(name)}",
        # What typer's help would take for markup.
        help=re.sub(r"\[(?=[a-z#/@])", r"\\[", said.help),
        show_default=False,
        metavar=_shape(said),
    )
    kind: Any = list[str] if is_several(name) else str
    return inspect.Parameter(
        name,
        inspect.Parameter.KEYWORD_ONLY,
        default=None,
        annotation=Annotated[kind | None, declared],
    )


def _takes_settings(command: Callable[..., None]) -> Callable[..., None]:
    """A command of typer's that has all settings as options.

    `command` is called with the context, what was given of them, and its other options.
    """
    own = inspect.signature(command, eval_str=True).parameters.values()
    others = [each for each in own if each.name != "given"]
    options = [_parameter(name, said) for name, said in OPTIONS.items()]

    def called(**arguments: Any) -> None:
        given = {name: arguments.pop(name) for name in OPTIONS}
        command(given={k: v for k, v in given.items() if v is not None}, **arguments)

    called.__doc__ = command.__doc__
    called.__name__ = command.__name__
    signature = inspect.Signature([others[0], *options, *others[1:]])
    called.__signature__ = signature  # type: ignore[attr-defined]
    called.__annotations__ = {each.name: each.annotation for each in signature.parameters.values()}
    return called


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(version_of_this())
        raise typer.Exit


@app.callback(invoke_without_command=True)
@_takes_settings
def panel(
    context: typer.Context,
    *,
    given: Given,
    version: Annotated[
        bool,
        typer.Option("--version", help="Print the version.", is_eager=True, callback=_say_version),
    ] = False,
) -> None:
    """Open the panel, hosting the room `lobby`."""
    context.obj = given
    if context.invoked_subcommand is None:
        from peerpyrtc_desktop.settings import load  # other commands need no pydantic

        with _told():
            load(given)  # before a window: who typed it looks here
        folder = given.get("data_dir")
        raise typer.Exit(
            open_panel(given, Path(folder).expanduser() if folder else default_data_dir())
        )


@app.command()
@_takes_settings
def serve(context: typer.Context, *, given: Given) -> None:
    """Host without a window."""
    from peerpyrtc_desktop.settings import load

    with _told():
        both = _together(context.obj or {}, given)
        load(both)  # before all that hosts is loaded, which takes seconds on a small machine
    with history_access.loading():
        from peerpyrtc_desktop.serve import run_given
    raise typer.Exit(run_given(both))


for _command in (
    history_commands.search,
    history_commands.export,
    history_commands.attendance,
    upkeep_commands.import_,
    upkeep_commands.backup,
    upkeep_commands.restore,
    upkeep_commands.forget,
    upkeep_commands.doctor,
):
    app.command(_command.__name__.rstrip("_"))(_command)


@contextmanager
def _told() -> Iterator[None]:
    """A setting that can't be is told in a line, with exit status 2."""
    try:
        yield
    except BadSetting as fault:
        typer.echo(str(fault), err=True)
        raise typer.Exit(2) from None


def _together(before: Mapping[str, Any], after: Mapping[str, Any]) -> Given:
    """What stands before the command and after it, as one. Raises BadSetting: they differ."""
    both = {**before, **after}
    for name in before.keys() & after.keys():
        if is_several(name):
            both[name] = [*before[name], *after[name]]
        elif before[name] != after[name] and OPTIONS[name].is_secret:
            raise BadSetting(
                f"--{option(name)} is one before the command and another after it: give one."
            )
        elif before[name] != after[name]:
            raise BadSetting(
                f"--{option(name)} is {before[name]!r} before the command and {after[name]!r} "
                "after it: give one."
            )
    return both


def run() -> None:
    """Parse the process's arguments and do what they say."""
    app(prog_name="peerpyrtc-desktop")
