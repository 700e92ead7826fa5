"""A person who goes through the bot by what its buttons mean, in whatever language they are, and hears everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.library import Library
from bot.telegram.callback import decoded
from bot.telegram.presses.menu import Call, ShowMenu
from bot.telegram.presses.quiz import Help, Next, Pick, Submit, Take
from bot.tutor.option_order import as_ordered
from bot.tutor.session import tiles_picked
from quizzes.chinese.scripts import hanzi_of
from quizzes.question import Form

if TYPE_CHECKING:
    from bot.telegram.press import Press
    from bot.tutor.session import Session
    from quizzes.question import Question
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World
    from tests.bot.botapi.telegram import Message


class Traveller:
    """Somebody on the way; `heard` is every text, button and toast that they were shown, in order, each once."""

    def __init__(self, world: World, somebody: Somebody) -> None:
        self.world = world
        self.somebody = somebody
        self.heard: dict[str, None] = {}
        self.labels: dict[str, None] = {}

    @property
    def session(self) -> Session:
        """The quiz that is open."""
        session = self.world.store.open_session(self.somebody.id)
        assert session is not None, f"no quiz is open: {self.somebody.screen}"
        return session

    @property
    def question(self) -> Question:
        """The question that is open, with its options as they stand on the screen."""
        ref = self.session.questions[self.session.position]
        question = Library(self.world.store).question(ref.set_id, ref.version, ref.question)
        assert question is not None
        return as_ordered(self.session, question)

    async def says(self, text: str) -> str:
        """Write a message, and look at all that comes of it."""
        self.somebody.writes(text)
        await self.looks()
        return self.somebody.screen

    async def looks(self) -> None:
        """Wait until nothing more comes, what is made beside the answers included, and take it in."""
        await self.world.done()
        for message in self.somebody.messages:
            self.heard[message.text] = None
            self.labels |= dict.fromkeys(message.buttons)

    async def goes_through_the_menu(self, command: str) -> str:
        """Call a command by buttons alone."""
        await self.says("/help")
        await self.taps(ShowMenu)
        await self.taps(Call, command=command)
        return self.somebody.screen

    def button(self, kind: type[Press], /, **fields: object) -> tuple[Message, str] | None:
        """Find the newest button of this meaning: its message and its data."""
        for message in reversed(self.somebody.messages):
            for button in (button for row in message.keyboard for button in row):
                press = decoded(button.get("callback_data", ""))
                if isinstance(press, kind) and all(getattr(press, name) == value for name, value in fields.items()):
                    return message, button["callback_data"]
        return None

    async def taps(self, kind: type[Press], /, **fields: object) -> str | None:
        """Press the newest button of this meaning; gives the toast."""
        found = self.button(kind, **fields)
        assert found is not None, f"no {kind.__name__} {fields} among {self.somebody.with_buttons.buttons}"
        return await self.taps_on(*found)

    async def taps_on(self, message: Message, data: str) -> str | None:
        """Press a certain button, there or not; gives the toast."""
        query = self.somebody.presses(data, message.id)
        await self.looks()
        toast = self.world.telegram.toasts.get(query)
        self.heard |= {} if toast is None else {toast: None}
        return toast

    async def takes_hints(self, most: int = 9) -> int:
        """Take every hint that is offered; gives how many those were."""
        taken = 0
        while taken < most and self.button(Help, session=self.session.id, position=self.session.position):
            await self.taps(Help)
            taken += 1
        return taken

    async def answers(self, *, rightly: bool, typed: str | None = None) -> None:
        """Answer the open question; where it is typed, wrongly with `typed`."""
        question = self.question
        match question.form:
            case Form.TYPED:
                wrong = "没办法" if hanzi_of(question.key) else "bù zhīdào"
                await self.says(question.key if rightly else typed or wrong)
                if not self.session.answered:  # that had no word in it, or was written otherwise than is asked for
                    await self.says(wrong)
            case Form.CHOICE:
                option = next(i for i, text in enumerate(question.options) if (text in question.answer) is rightly)
                await self.taps(Pick, option=option)
                *_, attempt = self.world.store.attempts(learner=self.somebody.id)
                assert (attempt.verdict == "correct") is rightly
            case Form.ORDER:
                await self._lays_tiles(question, rightly=rightly)

    async def goes_on(self) -> bool:
        """Go to the next question; False where that was the last."""
        await self.taps(Next)
        return self.world.store.open_session(self.somebody.id) is not None

    async def _lays_tiles(self, question: Question, *, rightly: bool) -> None:
        wanted = question.answer if rightly else question.answer[::-1]
        for text in wanted:
            laid = self.session.picked
            await self.taps(
                Take, tile=next(i for i, tile in enumerate(question.options) if tile == text and i not in laid)
            )
        assert tiles_picked(self.session, question) == tuple(wanted)
        await self.taps(Submit)
