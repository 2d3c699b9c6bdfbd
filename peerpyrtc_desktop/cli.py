"""The command line: the panel without a command, `serve` without a window.

Its options are the fields of `Settings`, one each; both commands take them all, and those before
`serve` count as well as those after it.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin

import typer
from pydantic.fields import FieldInfo

from peerpyrtc_desktop import history_commands
from peerpyrtc_desktop.panel import open_panel
from peerpyrtc_desktop.paths import default_data_dir
from peerpyrtc_desktop.settings import Settings, is_several, option
from peerpyrtc_desktop.version import version as version_of_this

app = typer.Typer(
    add_completion=False,
    help="Host and moderate chat rooms on your local network.",
    pretty_exceptions_enable=False,
)

Given = dict[str, Any]
"""What was given on the command line, by the names of the settings."""


def _bound(field: FieldInfo, name: str) -> Any:
    """The least (`ge`) or the most (`le`) that a setting may be, if there is such a rule."""
    return next((getattr(rule, name) for rule in field.metadata if hasattr(rule, name)), None)


def _parameter(name: str, field: FieldInfo) -> inspect.Parameter:
    """The option of one setting; None is that it isn't given."""
    kinds = (field.annotation, *get_args(field.annotation))
    declared = typer.Option(
        f"--{option(name)}",
        # What typer's help would take for markup.
        help=re.sub(r"\[(?=[a-z#/@])", r"\\[", field.description or ""),
        show_default=False,
        min=_bound(field, "ge"),
        max=_bound(field, "le"),
    )
    kind: Any = str
    if is_several(name):
        kind = list[str]
    elif get_origin(field.annotation) is Literal:
        kind = field.annotation
    elif int in kinds:
        kind = int
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
    options = [_parameter(name, field) for name, field in Settings.model_fields.items()]

    def called(**arguments: Any) -> None:
        given = {name: arguments.pop(name) for name in Settings.model_fields}
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
        folder = given.get("data_dir")
        raise typer.Exit(
            open_panel(given, Path(folder).expanduser() if folder else default_data_dir())
        )


@app.command()
@_takes_settings
def serve(context: typer.Context, *, given: Given) -> None:
    """Host without a window."""
    from peerpyrtc_desktop.serve import run_given

    raise typer.Exit(run_given(_together(context.obj or {}, given)))


for _command in (
    history_commands.search,
    history_commands.export,
    history_commands.import_,
    history_commands.attendance,
    history_commands.backup,
    history_commands.restore,
    history_commands.forget,
):
    app.command(_command.__name__.rstrip("_"))(_command)


def _together(before: Mapping[str, Any], after: Mapping[str, Any]) -> Given:
    """What stands before the command and after it, as one."""
    both = {**before, **after}
    for name in before.keys() & after.keys():
        if is_several(name):
            both[name] = [*before[name], *after[name]]
        elif before[name] != after[name]:
            raise typer.BadParameter(
                f"--{option(name)} is {before[name]} before the command and {after[name]} after it."
            )
    return both


def run() -> None:
    """Parse the process's arguments and do what they say."""
    app(prog_name="peerpyrtc-desktop")
