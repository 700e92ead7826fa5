"""Which topics has a forum, what are they called, and to which one goes what a teacher begins in private?"""

from __future__ import annotations

from asyncio import wrap_future
from datetime import UTC
from typing import TYPE_CHECKING

from bot.store.topics import GENERAL, Topic
from bot.telegram.data_words import group_word
from bot.telegram.markup import blocks, bold, lines, shortened
from bot.telegram.presses.teaching import ChooseTopic, OpenClass, ShowTopics
from bot.telegram.result_screens import group_title
from bot.telegram.screen import Button, Screen
from bot.telegram.whereabouts import forum_topic, topic_of
from bot.texts.neutral import neutral_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from telegram import Message

    from bot.store.groups import Group
    from bot.telegram.desk import Desk
    from bot.texts import Texts

LONGEST_NAME = 40
MOST_OFFERED = 50


async def note_topic(desk: Desk, chat: int, message: Message) -> None:
    """Get to know the topic in which a message stands, and what it is called, where the message says so."""
    id_ = forum_topic(topic_of(message))
    if id_ is None:
        return
    made, renamed, begun = message.forum_topic_created, message.forum_topic_edited, message.reply_to_message
    name = made.name if made is not None else renamed.name if renamed is not None else None
    known = desk.store.topics.find(chat, id_)
    if name is None and begun is not None and begun.forum_topic_created is not None:
        # Whatever answers no other message answers the one that made the topic, with the name of then.
        name = begun.forum_topic_created.name if known is None or known.name is None else None
    today = desk.clock().astimezone(UTC).date()
    if known is None or known.seen < today or (name is not None and name != known.name):
        await wrap_future(desk.store.topics.note(chat, Topic(id=id_, name=name, seen=today)))


def topic_text(desk: Desk, texts: Texts, chat: int, topic: int) -> str:
    """Name a topic: by its name, else by its number."""
    known = desk.store.topics.find(chat, topic)
    name = shortened(neutral_line(known.name or ""), LONGEST_NAME) if known is not None else ""
    return texts.say("topic-quoted", name=name) if name else str(topic)


def with_topic(desk: Desk, texts: Texts, group: Group, screen: Screen) -> Screen:
    """Say on the screen of a class to which topic goes what is begun here, with the way to another one."""
    if not desk.store.topics.of(group.chat):
        return screen
    press = ShowTopics(group=group_word(group.chat))
    *rows, last = screen.keyboard
    keyboard = (*rows, (Button(texts.say("button-class-topic"), press),), last)
    return Screen(blocks(screen.runs, lines(desk_topic_text(desk, texts, group.chat))), keyboard)


def desk_topic_text(desk: Desk, texts: Texts, chat: int) -> str | None:
    """Say to which topic of a group goes what is begun here; nothing where no topics are known."""
    if not desk.store.topics.of(chat):
        return None
    topic = desk.store.topics.of_desk(chat)
    if topic is None:
        return texts.say("class-topic-general")
    return texts.say("class-topic", topic=topic_text(desk, texts, chat, topic))


def topics_screen(desk: Desk, texts: Texts, group: Group) -> Screen:
    """Ask to which topic is to go what is begun here."""
    word, chosen = group_word(group.chat), desk.store.topics.of_desk(group.chat) or GENERAL
    offered = _offered(desk.store.topics.of(group.chat), chosen)
    rows = [(GENERAL, texts.say("button-topic-general"))]
    rows += [(id_, shortened(neutral_line(name or ""), LONGEST_NAME) or str(id_)) for id_, name in offered]
    keyboard = tuple(
        (Button(("✓ " if id_ == chosen else "") + label, ChooseTopic(group=word, topic=id_)),) for id_, label in rows
    )
    back = (Button(texts.say("button-class"), OpenClass(group=word)),)
    runs = blocks(lines(bold(group_title(texts, group))), lines(texts.say("topics-choose")))
    return Screen(runs, (*keyboard, back))


def _offered(topics: Sequence[Topic], chosen: int) -> list[tuple[int, str | None]]:
    """Give the newest topics, as many as there is room for, the chosen one among them."""
    newest = {topic.id for topic in topics[-MOST_OFFERED:]}
    return [(topic.id, topic.name) for topic in topics if topic.id in newest or topic.id == chosen]
