"""
What stands under `@bot …` in any chat: the card of a word, or the sets, to be shared as links that open the bot.

Nothing is written down about who asks. Links lead to the private chat, for there is none here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import (
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode

from bot.telegram.markup import as_html, as_text, blocks, bold, lines, pages, shortened
from bot.telegram.presses.words import packed_word
from bot.telegram.screen import Button, Screen, markup
from bot.telegram.set_names import titles_of
from bot.telegram.word_screen import LONGEST_ASKED, word_screen
from bot.telegram.words import KnownWords, in_letters, in_script, is_japanese, is_reading, not_found
from bot.texts import texts_for
from bot.texts.neutral import neutral_line
from bot.texts.quotation import quotable
from quizzes.chinese.scripts import hanzi_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from telegram import InlineQuery

    from bot.store import SetInfo
    from bot.telegram.desk import Desk
    from bot.telegram.word_screen import WordCard
    from bot.texts import Texts

MOST_RESULTS, MOST_DIGITS = 50, 6
LONGEST_DESCRIPTION = 100
# How long Telegram may give the same answer to the same person, in seconds.
CACHED, CACHED_UNKNOWN = 300, 10
START, WORD_PREFIX, SET_PREFIX = "inline", "word_", "set_"
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Inline:
    """Answers inline queries at a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._words = KnownWords(desk.store, desk.dictionary)

    async def answer(self, query: InlineQuery) -> None:
        """Give the card of a word, or the sets where nothing is asked."""
        learner = self._desk.store.learner(query.from_user.id)
        script = None if learner is None else learner.script
        texts = texts_for(
            (learner and learner.language) or query.from_user.language_code,
            None if learner is None else learner.explains,
            script,
        )
        asked = neutral_line(query.query)
        start = int(query.offset) if query.offset.isdecimal() and len(query.offset) <= MOST_DIGITS else 0
        sets = [] if asked else self._desk.library.sets()
        cards = [in_script(card, script) for card in self._cards(texts, asked)] if asked else []
        found = (
            [self._word(texts, card, number) for number, card in enumerate(cards)] or [self._unknown(texts, asked)]
            if asked
            else self._sets(texts, sets, start)
        )
        await self._desk.courier.answer_inline(
            query.id,
            found,
            seconds=CACHED if cards or sets else CACHED_UNKNOWN,
            button=InlineQueryResultsButton(texts.say("inline-open"), start_parameter=START),
            next_offset=str(start + MOST_RESULTS) if len(sets) > start + MOST_RESULTS else "",
        )

    def _cards(self, texts: Texts, asked: str) -> list[WordCard]:
        """Find the word, or those that are read so, that mean so, or near ones."""
        reading = in_letters(asked)
        hanzi = hanzi_of(reading)
        if len(asked) > LONGEST_ASKED:
            return []
        meant = self._words.meaning(asked)
        if hanzi and not (meant and is_japanese(asked)):
            exact = self._words.card(texts.explains, asked, hanzi)
            return [exact] if exact is not None else list(self._known(texts, meant or self._words.near(hanzi)))
        of_texts, others = self._words.sounding(reading) if is_reading(reading) else ([], [])
        return list(self._known(texts, [*of_texts, *others] or meant))

    def _known(self, texts: Texts, words: Sequence[str]) -> Iterator[WordCard]:
        for word in words[:MOST_RESULTS]:
            card = self._words.card(texts.explains, word)
            if card is not None:
                yield card

    def _word(self, texts: Texts, card: WordCard, number: int) -> InlineQueryResultArticle:
        screen = word_screen(texts, card)
        head, _, rest = as_text(screen.runs).partition("\n\n")
        packed = packed_word(card.word)
        keyboard = ((self._link(texts.say("inline-button-word"), f"{WORD_PREFIX}{packed}"),),) if packed else ()
        return _article(f"w:{number}", head.splitlines()[0], rest, Screen(screen.runs, keyboard))

    def _unknown(self, texts: Texts, asked: str) -> InlineQueryResultArticle:
        runs = not_found(self._words, texts, asked).runs
        keyboard = ((self._link(texts.say("inline-open"), START),),)
        return _article("unknown", texts.say("inline-unknown"), as_text(runs), Screen(runs, keyboard))

    def _sets(self, texts: Texts, sets: Sequence[SetInfo], start: int) -> list[InlineQueryResultArticle]:
        titles = titles_of(texts, sets)
        return [self._set(texts, info, titles[info.id]) for info in sets[start : start + MOST_RESULTS]]

    def _set(self, texts: Texts, info: SetInfo, title: str) -> InlineQueryResultArticle:
        told = texts.say("inline-set", title=quotable(texts, title), count=info.questions)
        runs = blocks(lines(bold(f"📖 {title}")), lines(told))
        keyboard = ((self._link(texts.say("inline-button-set"), f"{SET_PREFIX}{info.id}"),),)
        return _article(f"s:{info.id}", title, texts.say("inline-count", count=info.questions), Screen(runs, keyboard))

    def _link(self, label: str, parameter: str) -> Button:
        return Button(label, f"https://t.me/{self._desk.username}?start={parameter}")


def _article(id_: str, title: str, description: str, screen: Screen) -> InlineQueryResultArticle:
    keyboard: InlineKeyboardMarkup | None = markup(screen)
    return InlineQueryResultArticle(
        id=id_,
        title=shortened(title, LONGEST_DESCRIPTION),
        description=shortened(neutral_line(description), LONGEST_DESCRIPTION),
        input_message_content=InputTextMessageContent(
            as_html(pages(screen.runs)[0]), parse_mode=ParseMode.HTML, link_preview_options=NO_PREVIEW
        ),
        reply_markup=keyboard,
    )
