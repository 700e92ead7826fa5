"""What is known of a flag: its question as it was and as it is now, who said it, what people answered to it."""

from __future__ import annotations

from asyncio import to_thread
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.telegram.flag_screens import LONGEST_NAME, FlagCase
from bot.telegram.markup import shortened
from bot.telegram.set_names import title_of
from bot.texts.neutral import neutral_line

if TYPE_CHECKING:
    from bot.analysis.item_figures import ItemFigures
    from bot.telegram.desk import Desk
    from bot.texts import Texts
    from bot.tutor.flag import Flag
    from quizzes.question import Question


class FlagCases:
    """Looks flags up at a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, texts: Texts, flag: Flag) -> FlagCase | None:
        """Give a flag with its question; None where that is not to be found."""
        question = self._desk.library.question(flag.set_id, flag.version, flag.question)
        info = self._desk.store.set_info(flag.set_id)
        if question is None or info is None:
            return None
        return FlagCase(
            flag=flag,
            question=question,
            title=title_of(texts, info),
            name=self._name(flag.learner),
            decided_by=self._name(flag.decided_by),
            now=self.now(flag),
        )

    async def whole(self, texts: Texts, flag: Flag) -> FlagCase | None:
        """Give a flag with what people answered to its question, too."""
        case = self.of(texts, flag)
        return None if case is None else replace(case, figures=await to_thread(self._figures, flag, case.question))

    def now(self, flag: Flag) -> Question | None:
        """Give a flag's question as it is in the latest version; None where it is gone."""
        info = self._desk.store.set_info(flag.set_id)
        return None if info is None else self._desk.library.question(flag.set_id, info.version, flag.question)

    def _figures(self, flag: Flag, question: Question) -> ItemFigures | None:
        from bot.analysis.item_figures import item_figures

        answers = self._desk.store.flags.answers_to(flag.set_id, flag.question)
        return next(iter(item_figures(answers, {(flag.set_id, flag.question): question})), None)

    def _name(self, id_: int | None) -> str:
        learner = None if id_ is None else self._desk.store.learner(id_)
        return "–" if learner is None else shortened(neutral_line(learner.name), LONGEST_NAME) or "–"
