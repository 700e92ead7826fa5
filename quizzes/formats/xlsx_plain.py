"""How is a workbook written so that the same set gives the same bytes at any moment?"""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_TIMES = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")
_PROPERTIES = "docProps/core.xml"


def without_times(archive: bytes) -> bytes:
    """Pack a workbook anew, with no time in it of the machine's."""
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(archive)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(
                zipfile.ZipInfo(name, _LONG_AGO),
                _TIMES.sub(b"", part) if name == _PROPERTIES else part,
                zipfile.ZIP_DEFLATED,
            )
    return packed.getvalue()
