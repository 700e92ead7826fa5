"""Who writes which format? What one needs is loaded when it is asked for: most sets are written as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.formats import Format
from quizzes.formats.losses import Written
from quizzes.formats.question_json import write_set

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quizzes.question import QuestionSet


def _write_json(question_set: QuestionSet) -> Written:
    return Written(data=write_set(question_set))


def _write_csv(question_set: QuestionSet) -> Written:
    from quizzes.formats import csv_text

    return csv_text.write(question_set)


def _write_tsv(question_set: QuestionSet) -> Written:
    from quizzes.formats import csv_text

    return csv_text.write_tsv(question_set)


def _write_xlsx(question_set: QuestionSet) -> Written:
    from quizzes.formats import xlsx

    return xlsx.write(question_set)


def _write_gift(question_set: QuestionSet) -> Written:
    from quizzes.formats import gift_out

    return gift_out.write(question_set)


def _write_aiken(question_set: QuestionSet) -> Written:
    from quizzes.formats import aiken_out

    return aiken_out.write(question_set)


def _write_moodle_xml(question_set: QuestionSet) -> Written:
    from quizzes.formats import moodle_xml_out

    return moodle_xml_out.write(question_set)


WRITERS: Mapping[Format, Callable[[QuestionSet], Written]] = {
    Format.JSON: _write_json,
    Format.CSV: _write_csv,
    Format.TSV: _write_tsv,
    Format.XLSX: _write_xlsx,
    Format.GIFT: _write_gift,
    Format.AIKEN: _write_aiken,
    Format.MOODLE_XML: _write_moodle_xml,
}
