"""Who reads which format?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.errors import InvalidSet
from quizzes.formats import Format, aiken, csv_text, gift, moodle_xml
from quizzes.formats.entries import SetReading, refused
from quizzes.formats.question_json import read_set

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quizzes.formats.entries import Upload


def _read_json(upload: Upload) -> SetReading:
    try:
        return SetReading(question_set=read_set(upload.data, limits=upload.limits), states_title=True)
    except InvalidSet as error:
        return refused(error.problems)


def _read_xlsx(upload: Upload) -> SetReading:
    from quizzes.formats import xlsx

    return xlsx.read(upload)


READERS: Mapping[Format, Callable[[Upload], SetReading]] = {
    Format.JSON: _read_json,
    Format.CSV: csv_text.read,
    Format.TSV: csv_text.read,
    Format.XLSX: _read_xlsx,
    Format.GIFT: gift.read,
    Format.AIKEN: aiken.read,
    Format.MOODLE_XML: moodle_xml.read,
}
