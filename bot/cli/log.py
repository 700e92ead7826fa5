"""`quizbot log`: who of the admins did what, and when?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bot.cli.columns import table
from bot.cli.database import opened
from bot.cli.report import json_text
from bot.tutor.act import Channel

if TYPE_CHECKING:
    from typing import Any

    from bot.store import Store
    from bot.tutor.act import Act

DEFAULT_COUNT, MOST = 50, 100_000
LONGEST_NAME = 40


@click.command
@click.option(
    "-n",
    "count",
    type=click.IntRange(1, MOST),
    default=DEFAULT_COUNT,
    show_default=True,
    help="How many acts, the latest first.",
)
@click.option("--json", "is_json", is_flag=True, help="Print a JSON list for programs.")
def log(count: int, *, is_json: bool) -> None:
    """
    Show who did what: published, retired, corrected, granted a role, decided on a flag.

    Times are in UTC. Who was forgotten since is named no more; what they did stays.
    """
    with opened() as store:
        acts = store.acts.page(0, count)
        if is_json:
            click.echo(json_text([_json(act) for act in acts]))
        else:
            click.echo(table(("TIME", "BY", "ACT", "WITH"), [_row(store, act) for act in acts]))


def _row(store: Store, act: Act) -> tuple[object, ...]:
    by = "command line" if act.channel is Channel.COMMAND_LINE else _name(store, act.by)
    version = None if act.version is None else f"version {act.version}"
    person = None if act.person is None else f"{_name(store, act.person)} ({act.person})"
    parts = (act.set_id, version, act.question, person, _group(store, act.group) or act.detail)
    return f"{act.at:%Y-%m-%d %H:%M:%S}", by, act.deed.value, " · ".join(part for part in parts if part) or None


def _name(store: Store, id_: int | None) -> str:
    learner = None if id_ is None else store.learner(id_)
    if learner is None:
        return "anonymous" if id_ is None else str(id_)
    return learner.name[:LONGEST_NAME] or str(id_)


def _group(store: Store, chat: int | None) -> str | None:
    """Name a group by its title and the id it has now; None for one that is not known."""
    group = None if chat is None else store.groups.find(chat)
    return f"{group.title[:LONGEST_NAME]} ({group.chat})" if group is not None and group.title else None


def _json(act: Act) -> dict[str, Any]:
    return {
        "id": act.id,
        "at": act.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "by": act.by,
        "channel": act.channel.value,
        "act": act.deed.value,
        "set": act.set_id,
        "version": act.version,
        "question": act.question,
        "person": act.person,
        "detail": act.detail,
    }
