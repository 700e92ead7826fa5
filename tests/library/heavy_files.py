"""Files of full size that mean no good: as large, as deep and as long as the default limits let through, and beyond."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from tests.bot.hostile_files import HEAD, zipped

if TYPE_CHECKING:
    from collections.abc import Callable

MANY = 100_000
TALL = 15_000_000
SHEET = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
CELL = b'<c t="inlineStr"><is><t>%s</t></is></c>'


def rows(count: int) -> bytes:
    """Give a table of so many good questions."""
    return (HEAD + "".join(f"第{n}课讲什么？,甲{n},乙{n},甲{n}\n" for n in range(count))).encode()


def workbook(count: int) -> bytes:
    """Give a workbook of so many rows, as Excel packs it."""
    names = b"".join(CELL % name.encode() for name in HEAD.strip().split(","))
    row = b"".join(CELL % text.encode() for text in ("讲什么？", "甲", "乙", "甲"))
    sheet = SHEET + b"<row>" + names + b"</row>" + (b"<row>" + row + b"</row>") * count + b"</sheetData></worksheet>"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="xml" ContentType="x/y"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument'
        '.spreadsheetml.sheet.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Target="xl/workbook.xml"'
        f' Type="{relations}/officeDocument"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>'
        '<sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1"'
        f' Target="worksheets/a.xml" Type="{relations}/worksheet"/></Relationships>',
    }
    return zipped({**{name: text.encode() for name, text in parts.items()}, "xl/worksheets/a.xml": sheet})


# Name, how it is made, and what has to be said of it; None where it is accepted.
HEAVY: tuple[tuple[str, Callable[[], bytes], str | None], ...] = (
    ("hundred-thousand-rows.csv", lambda: rows(MANY), "allowed"),
    ("twenty-thousand-rows.csv", lambda: rows(20_000), None),
    ("hundred-thousand-rows.xlsx", lambda: workbook(MANY), "❌"),
    ("dashes.txt", lambda: "—\n".encode() * MANY, "❌"),
    ("one-line.txt", lambda: "长".encode() * (TALL // 3), "allowed"),
    ("one-cell.csv", lambda: HEAD.encode() + "长".encode() * (TALL // 3) + b",a,b,a\n", "❌"),
    ("deep.json", lambda: b'{"a":' * (TALL // 5), "❌"),
    ("braces.gift", lambda: b"{" * 3_000_000, "❌"),
    ("escapes.gift", lambda: b"\\" * 3_000_000 + b"{=a ~b}", "❌"),
    ("letters.aiken", lambda: b"What?\n" + b"A. b\n" * MANY + b"ANSWER: A\n", "❌"),
    ("marks.txt", lambda: "※1".encode() * 300_000, "❌"),
    ("brackets.txt", lambda: "(（【[".encode() * 200_000, "❌"),
    ("colons.txt", lambda: "甲：乙\n".encode() * MANY, "❌"),
    ("quotes.csv", lambda: HEAD.encode() + b'"' * 3_000_001, "❌"),
    ("zeros.zip", lambda: zipped({"a.csv": bytes(100_000_000)}), "allowed"),
    ("stored.zip", lambda: zipped({f"{n}.csv": bytes(300_000) for n in range(50)}, zipfile.ZIP_STORED), "❌"),
)
