"""Who writes which format?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.formats import Format, aiken_out, csv_text, gift_out, moodle_xml_out
from quizzes.formats.losses import Written
from quizzes.formats.question_json import write_set

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quizzes.question import QuestionSet


def _write_json(question_set: QuestionSet) -> Written:
    return Written(data=write_set(question_set))


def _write_xlsx(question_set: QuestionSet) -> Written:
    from quizzes.formats import xlsx

    return xlsx.write(question_set)


WRITERS: Mapping[Format, Callable[[QuestionSet], Written]] = {
    Format.JSON: _write_json,
    Format.CSV: csv_text.write,
    Format.TSV: csv_text.write_tsv,
    Format.XLSX: _write_xlsx,
    Format.GIFT: gift_out.write,
    Format.AIKEN: aiken_out.write,
    Format.MOODLE_XML: moodle_xml_out.write,
}
