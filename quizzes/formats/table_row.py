"""Which question stands in one row of a table, and what is wrong with it before the rules of format 1 are asked?"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of, script_of
from quizzes.formats import table_lists
from quizzes.formats.entries import spot_of
from quizzes.formats.json_path import quoted
from quizzes.formats.moodle_question import TRUE_FALSE
from quizzes.formats.option_signs import BARE, beside_each_other, sort_in
from quizzes.formats.table_columns import OPTIONS, REQUIRED, judgment_of, meaning, option_number, truth_of, wrong_number
from quizzes.formats.table_lists import split
from quizzes.formats.table_sorts import with_sorts_in_place
from quizzes.problem import Severity
from quizzes.question import GAP, Form, Kind, as_seen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

    from quizzes.formats.entries import Spot

# What is to be filled in, or asked for: 说得（　）。 訳してください。
_NO_STATEMENT = re.compile(
    rf"{GAP}|_{{2,}}|＿|[（(\[【][ \u3000]*[）)\]】]|[…～~-]{{2,}}"
    r"|(?:ください|下さい|なさい|しましょう|せよ)。?$|^(?:请|請)(?!问|問)"
)
_STARS = re.compile("[★☆⭐\ufe0f]{1,10}")
_LEVEL = re.compile(r"(?:hsk)?\s*([1-9一二三四五六七八九])(?:\.0)?(?:\s*[-–~〜～]\s*[1-9])?\s*[级級]?", re.IGNORECASE)
_NUMBER_MADE = re.compile(r"[0-9](?:[.,][0-9]+)?E\+[0-9]{1,3}", re.IGNORECASE)
_LEAST_HANZI = 4
_LETTER = re.compile("[A-Fa-fＡ-Ｆａ-ｆ]")
_WORDS = {"kind": tuple(Kind), "form": tuple(Form)}
# Which options share one cell of a table?
_SURE, _LIKELY = ("\n", "[;；]"), ("[/／]", "、", "[,，]")


class RowReading:
    """One row as it is read, with all that is wrong with it before the rules of format 1 are asked."""

    def __init__(self, cells: dict[str, str], spots: Mapping[str, Spot]) -> None:
        sorted_cells, places, self.problems = with_sorts_in_place(cells, spots)
        self._cells, self._spots = with_options_apart(sorted_cells, places)
        self._option_columns = self._columns_of_options()

    def content(self, spot: Spot) -> dict[str, Any]:
        """Give the question as format 1 would have it."""
        for name in REQUIRED:
            if name not in self._cells and not (name == "answer" and self._are_answers()):
                where = self._spots.get(name, spot)
                self.problems.append(where.error(f"missing-{name}", f"the {name} is missing; write it"))
        options = [self._cells[name] for name in self._option_columns]
        if options and self._are_answers():
            self._cells["answer"], options = table_lists.joined(options), []
        is_true = self._is_true()
        if is_true is not None:
            options = list(TRUE_FALSE[script_of(self._cells.get("prompt", ""))])
        form = self._named("form", Form.CHOICE if options else Form.TYPED)
        if form == Form.CHOICE:
            options = table_lists.without_letters(options)
        if not options:
            self._ask_for_options(form, spot)
        elif form == Form.TYPED:
            self._refuse_options()
        content: dict[str, Any] = {
            "id": self._id(),
            "kind": self._named("kind", Kind.COMPREHENSION),
            "subtype": self._cells.get("subtype"),
            "form": None if self._is_wrong("form") else form,
            "prompt": self._cells.get("prompt", ""),
            "passage": self._cells.get("passage"),
            "hint": self._languages("hint"),
            "options": options or None,
            **(self._answers(form, options) if is_true is None else {"answer": [options[not is_true]]}),
            "explanation": self._languages("explanation"),
            "level": self._level(),
            "tags": table_lists.tags_split(self._cells.get("tags", "")) or None,
        }
        return {name: value for name, value in content.items() if value is not None}

    def _id(self) -> str | None:
        """Give the id; none where it was in digits and a spreadsheet has made a number of it: 7.23456E+15."""
        cell = self._cells.get("id", "")
        if not _NUMBER_MADE.fullmatch(cell):
            return cell or None
        message = f"a spreadsheet has made the number {quoted(cell)} of the id; it was made from the content anew"
        self.problems.append(self._spots["id"].warning("id-became-number", message))
        return None

    def _are_answers(self) -> bool:
        """Tell whether what stands in the columns of options of a question to be typed is what is accepted."""
        is_typed = meaning("form", self._cells.get("form", "")) == Form.TYPED
        has_wrong = any(wrong_number(name) is not None for name in self._option_columns)
        return is_typed and "answer" not in self._cells and bool(self._option_columns) and not has_wrong

    def _is_wrong(self, name: str) -> bool:
        """Tell whether a cell holds none of the words that may stand in its column."""
        return name in self._cells and meaning(name, self._cells[name]) is None

    def _is_true(self) -> bool | None:
        """Tell whether a statement is true, where a row has one, no options, and a word or a sign for that."""
        form, answer = self._cells.get("form"), self._cells.get("answer", "")
        if self._option_columns or (form is not None and meaning("form", form) != Form.CHOICE):
            return None
        if form is not None:
            return judgment_of(answer) if self._is_to_be_judged() else truth_of(answer)
        return truth_of(answer) if self._is_statement(is_word=answer.isalpha() and not answer.isascii()) else None

    def _is_to_be_judged(self) -> bool:
        """Tell whether the form of a question is that of a statement which is true or false: 判断题."""
        return meaning("judged", self._cells.get("form", "")) is not None

    def _is_statement(self, *, is_word: bool) -> bool:
        """Tell whether a prompt states something; 对 answers others too, as the translation of “right”."""
        prompt = self._cells.get("prompt", "")
        if meaning("kind", self._cells.get("kind", "")) == Kind.TRANSLATION or _NO_STATEMENT.search(prompt):
            return False
        if is_word:
            return prompt.endswith("。") and len(hanzi_of(prompt)) >= _LEAST_HANZI
        return not prompt.endswith(("？", "?"))

    def _ask_for_options(self, form: str, spot: Spot) -> None:
        """Refuse an answer that names an option, or a form that has some, where the row has none."""
        cell = self._cells.get("answer", "")
        where = self._spots.get("answer", spot)
        has_columns = any(option_number(name) is not None for name in self._spots)
        if self._cells.get("form") is None:
            if _LETTER.fullmatch(cell) and has_columns:
                message = f"the answer {quoted(cell)} names an option, and there is none; write the options"
                self.problems.append(where.error("no-options", message))
        elif cell and self._is_to_be_judged():
            message = f"{quoted(cell)} does not say whether the statement is true; write 对 or 错"
            self.problems.append(where.error("no-judgment", message))
        elif form != Form.TYPED:
            message = f"a question of form {form} has options, and there is none; write the options"
            self.problems.append(spot.error("no-options", message))

    def _refuse_options(self) -> None:
        """Refuse options of what is to be typed: whoever gave both has to say which is meant."""
        message = "what is to be typed has no options; empty their cells, or write choice as its form"
        self.problems.append(self._spots[self._option_columns[0]].error("options-of-typed", message))

    @property
    def told(self) -> frozenset[Spot]:
        """Where something is wrong already, so that the rules of format 1 have nothing more to say there."""
        errors = [problem for problem in self.problems if problem.severity is Severity.ERROR]
        return frozenset(spot_of(problem) for problem in errors)

    def places(self, content: Mapping[str, Any]) -> dict[str, Spot]:
        """Tell where the parts of the question stand."""
        spots = dict(self._spots)
        for i, name in enumerate(self._option_columns):
            spots[f"options[{i}]"] = self._spots[name]
        if self._option_columns:
            spots["options"] = self._spots[self._option_columns[0]]
        elif self._is_to_be_judged() and "answer" in spots:
            spots["options"] = spots["answer"]
        for name in ("explanation", "hint"):
            for language in content.get(name, ()):
                spots[f"{name}.{language}"] = self._spots[f"{name}_{language}"]
        if "answer" in self._spots:
            spots["accepted_orders"] = self._spots["answer"]
        return spots

    def _columns_of_options(self) -> list[str]:
        """Name the columns of options by their numbers; beside wrong ones alone the answer is one of them."""
        options, wrong = (_by_number(self._cells, number) for number in (option_number, wrong_number))
        right = ["answer"] if wrong and not options and "answer" in self._cells else []
        return [*options, *right, *wrong]

    def _answers(self, form: str, options: Sequence[str]) -> dict[str, Any]:
        cell = self._cells.get("answer", "")
        if form == Form.TYPED:
            return {"answer": self._typed(cell)}
        if form == Form.ORDER:
            orders = table_lists.orders_split(cell, options) or [[]]
            return {"answer": orders[0], "accepted_orders": orders if len(orders) > 1 else None}
        numbered = table_lists.without_letters(self._numbered_options())
        named = table_lists.chosen_with_text(cell, numbered) or table_lists.chosen(cell, numbered)
        if cell not in options and named is None and table_lists.are_several_chosen(cell, numbered):
            message = (
                f"{quoted(cell)} names several options, and one is right here; leave one, or take the question out"
            )
            self.problems.append(self._spots["answer"].error("several-right", message))
        if cell in options and named is not None and named != cell:
            message = f"{quoted(cell)} is taken as the text of an option, not as its number or letter"
            self.problems.append(self._spots["answer"].warning("answer-by-text", message))
        return {"answer": [cell if cell in options else named or _seen_among(options, cell)]}

    def _typed(self, cell: str) -> list[str]:
        answers = list(dict.fromkeys(table_lists.split(cell)))
        if len(answers) == 1 and table_lists.are_several(answers[0]):
            message = f"{quoted(answers[0])} is taken as one answer; write | between several"
            self.problems.append(self._spots["answer"].warning("one-answer", message))
        return answers

    def _numbered_options(self) -> list[str]:
        """Give the options by the numbers of their columns, whichever of these are empty."""
        last = max(filter(None, map(option_number, self._option_columns)), default=0)
        return [self._cells.get(f"option{i}", "") for i in range(1, last + 1)]

    def _named(self, name: str, default: str) -> str:
        cell = self._cells.get(name)
        if cell is None:
            return default
        found = meaning(name, cell)
        if found is None:
            message = f"{quoted(cell)} is no {name}; write one of {', '.join(_WORDS[name])}"
            self.problems.append(self._spots[name].error(f"wrong-{name}", message))
        return found or default

    def _level(self) -> int | None:
        cell = self._cells.get("level")
        if cell is None:
            return None
        found = _LEVEL.fullmatch(unicodedata.normalize("NFKC", cell).strip())
        if found is None and (meaning("grade", cell) is not None or _STARS.fullmatch(cell.strip())):
            message = f"{quoted(cell)} is no level of HSK; this and others of its sort were left out"
            self.problems.append(self._spots["level"].warning("grade-left-out", message))
            return None
        if found is None:
            message = f"{quoted(cell)} is no level; write a number of 1 to 9"
            self.problems.append(self._spots["level"].error("wrong-level", message))
            return None
        return int(unicodedata.numeric(found[1]))

    def _languages(self, name: str) -> dict[str, str] | None:
        texts = {language: self._cells.get(f"{name}_{language}") for language in ("ja", "en")}
        return {language: text for language, text in texts.items() if text} or None


def _seen_among(options: Sequence[str], cell: str) -> str:
    """Give the option that a reader sees in a cell, where width, blanks, hidden signs or a last stop differ."""
    return next((option for option in options if as_seen(option) == as_seen(cell)), cell)


def _by_number(names: Iterable[str], number_of: Callable[[str], int | None]) -> list[str]:
    numbers = {name: number for name in names if (number := number_of(name)) is not None}
    return sorted(numbers, key=numbers.__getitem__)


def with_options_apart(cells: Mapping[str, str], spots: Mapping[str, Spot]) -> tuple[dict[str, str], dict[str, Spot]]:
    """Give the cells and their places with each option in a cell of its own."""
    given, places = dict(cells), dict(spots)
    wrong = [name for name in spots if wrong_number(name) is not None]
    if OPTIONS in spots and not any(map(option_number, spots)):
        _spread(OPTIONS, "option", _apart(given.get(OPTIONS, ""), (*_SURE, *_LIKELY)), given, places)
    elif len(wrong) == 1:
        # What the right answer has as well parts no answers.
        signs = [sign for sign in _SURE if not re.search(sign, cells.get("answer", ""))]
        _spread(wrong[0], "wrong", _apart(given.get(wrong[0], ""), signs), given, places)
    return given, places


def _spread(column: str, stem: str, texts: Sequence[str], cells: dict[str, str], places: dict[str, Spot]) -> None:
    cells.pop(column, None)
    place = places.pop(column)
    names = [f"{stem}{i}" for i in range(1, max(len(texts), 1) + 1)]
    cells |= zip(names, texts, strict=False)
    places |= dict.fromkeys(names, place)


def _apart(cell: str, signs: Sequence[str]) -> list[str]:
    """Take the options of a cell apart, by their letters or by the surest sign between them."""
    sort = sort_in([cell])  # letters alone are a part of the options: A班，B班
    lettered = [cell] if sort is BARE else beside_each_other(cell, sort)
    ways = (lettered, split(cell), *(_parts(sign, cell) for sign in signs))
    return next((texts for texts in ways if len(texts) > 1), [cell] if cell else [])


def _parts(sign: str, cell: str) -> list[str]:
    return [text for text in map(str.strip, re.split(sign, cell)) if text]
