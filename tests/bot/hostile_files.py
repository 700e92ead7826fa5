"""
Wrong, hostile and odd files, a hundred of them, with what has to be said of each.

`telegram/test_hostile_files.py` sends them in the chat, `cli/test_hostile_files.py` gives them to the command line.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from io import BytesIO
from typing import Any

from quizzes.limits import Limits

LIMITS = Limits(bytes=200_000, hanzi=5_000, questions=100, characters=500, items=50, unzipped_bytes=1_000_000)
HEAD = "prompt,option1,option2,answer\n"
GOOD = f"{HEAD}我们学什么？,中文,日文,中文\n"
QUESTION: dict[str, Any] = {
    "kind": "comprehension",
    "form": "choice",
    "prompt": "我们学什么？",
    "options": ["中文", "日文"],
    "answer": ["中文"],
}
BOMB = '<!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def set_of(*questions: dict[str, Any], **more: object) -> bytes:
    head = {"format": "quizbot-set/1", "id": "x", "title": {"en": "X"}}
    return json.dumps({**head, "questions": list(questions), **more}).encode()


def encrypted() -> bytes:
    data = bytearray(zipped({"a.csv": GOOD.encode()}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def lying() -> bytes:
    """Make a ZIP whose file says that it is small, and is not."""
    data = bytearray(zipped({"a.csv": b"0" * 150_000}))
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = (10).to_bytes(4, "little")
    return bytes(data)


def workbook_bomb() -> bytes:
    return zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>", "xl/worksheets/a.xml": b"0" * 2_000_000})


# Name, content, and what has to be said.
REFUSED: list[tuple[str, str, bytes, str]] = [
    ("nothing", "a.csv", b"", "empty"),
    ("blanks", "a.csv", b" \n\t\n", "❌"),
    ("zeros", "a.txt", bytes(1_000), "❌"),
    ("noise", "a.txt", bytes(range(128, 256)) * 50, "❌"),
    ("picture", "a.csv", b"\x89PNG\r\n\x1a\n" + bytes(500), "❌"),
    ("picture-as-text", "a.txt", b"\xff\xd8\xff\xe0" + bytes(500), "❌"),
    ("pdf", "a.txt", b"%PDF-1.7\n" + b"1 0 obj\n" * 50, "❌"),
    ("program", "a.json", b"\x7fELF" + bytes(500), "❌"),
    ("rar", "a.zip", b"Rar!\x1a\x07\x00" + bytes(500), "❌"),
    ("gzip", "a.json", b"\x1f\x8b\x08" + zlib.compress(b"{}" * 500), "❌"),
    ("old-office", "a.xlsx", b"\xd0\xcf\x11\xe0" + bytes(500), "save it as XLSX"),
    ("latin-1", "a.txt", "Un entretien très général.\n".encode("latin-1") * 9, "❌"),
    ("english-alone", "a.txt", b"Host: Why?\n\nTeacher: Because.\n", "❌"),
    ("japanese-alone", "a.txt", "記者：なぜですか。\n\n先生：それはですね。\n".encode(), "❌"),
    ("html", "a.txt", b"<html><body><script>alert(1)</script></body></html>", "❌"),
    ("half-utf-16", "a.txt", "问答".encode("utf-16")[:-1], "❌"),
    ("too-much-hanzi", "a.txt", ("记者：你为什么学中文？\n" * 800).encode(), "❌"),
    ("json-cut-off", "a.json", b'{"format": "quizbot-set/1", ', "line 1"),
    ("json-a-list", "a.json", b"[1, 2, 3]", "❌"),
    ("json-a-number", "a.json", b"1e999", "❌"),
    ("json-null", "a.json", b"null", "❌"),
    ("json-deep", "a.json", b'{"a":' + b"[" * 5_000, "❌"),
    ("json-deep-closed", "a.json", b'{"a":' + b"[" * 5_000 + b"]" * 5_000 + b"}", "❌"),
    ("json-twice-a-key", "a.json", b'{"format": "quizbot-set/1", "format": "x"}', "❌"),
    ("json-nan", "a.json", set_of(QUESTION).replace(b'"en": "X"', b'"en": NaN'), "title.en"),
    ("json-long-number", "a.json", set_of(QUESTION).replace(b'"x"', b"9" * 5_000), "❌"),
    ("json-other-format", "a.json", b'{"format": "quizbot-set/2", "questions": []}', "format"),
    ("json-no-questions", "a.json", set_of(), "questions"),
    ("json-unknown-key", "a.json", set_of(QUESTION, evil=1), "evil"),
    ("json-unknown-key-within", "a.json", set_of({**QUESTION, "__class__": 1}), "questions[0]"),
    ("json-answer-not-offered", "a.json", set_of({**QUESTION, "answer": ["德文"]}), "questions[0].answer"),
    ("json-no-answer", "a.json", set_of({**QUESTION, "answer": []}), "questions[0].answer"),
    ("json-one-option", "a.json", set_of({**QUESTION, "options": ["中文"]}), "questions[0].options"),
    ("json-many-options", "a.json", set_of({**QUESTION, "options": [*map(str, range(60))]}), "questions[0].options"),
    ("json-same-options", "a.json", set_of({**QUESTION, "options": ["中文", "中文"]}), "questions[0].options"),
    ("json-unknown-kind", "a.json", set_of({**QUESTION, "kind": "riddle"}), "questions[0].kind"),
    ("json-prompt-no-text", "a.json", set_of({**QUESTION, "prompt": {"$gt": ""}}), "questions[0].prompt"),
    ("json-prompt-empty", "a.json", set_of({**QUESTION, "prompt": ""}), "questions[0].prompt"),
    ("json-prompt-long", "a.json", set_of({**QUESTION, "prompt": "长" * 501}), "questions[0].prompt"),
    ("json-control-characters", "a.json", set_of({**QUESTION, "prompt": "a\x00\x1b[31m"}), "questions[0].prompt"),
    ("json-half-a-pair", "a.json", set_of(QUESTION).replace(b'"X"', b'"\\ud800"'), "title.en"),
    ("json-open-direction", "a.json", set_of(QUESTION, title={"en": "\u202eevil"}), "title.en"),
    ("json-bad-id", "a.json", set_of(QUESTION, id="../../etc"), "id"),
    ("json-bad-question-id", "a.json", set_of({**QUESTION, "id": "a b"}), "questions[0].id"),
    ("json-same-ids", "a.json", set_of(*({**QUESTION, "id": "a", "prompt": p} for p in "一二")), "questions[1]"),
    ("json-same-questions", "a.json", set_of(QUESTION, QUESTION), "questions[1]"),
    ("json-many-questions", "a.json", set_of(*({**QUESTION, "prompt": str(n)} for n in range(101))), "questions"),
    ("json-version-zero", "a.json", set_of(QUESTION, version=0), "version"),
    ("json-version-huge", "a.json", set_of(QUESTION, version=2**40), "version"),
    ("csv-no-head", "a.csv", "我们学什么？,中文,日文,中文\n".encode(), "❌"),
    ("csv-head-alone", "a.csv", HEAD.encode(), "❌"),
    ("csv-no-answer-column", "a.csv", b"prompt,option1,option2\na,b,c\n", "answer"),
    ("csv-unknown-column", "a.csv", b"prompt,option1,option2,answer,odd\na,b,c,b,1\n", "column odd"),
    ("csv-column-twice", "a.csv", b"prompt,prompt,option1,option2,answer\na,a,b,c,b\n", "line 1"),
    ("csv-answer-not-offered", "a.csv", f"{HEAD}我？,甲,乙,丙\n".encode(), "line 2, column answer"),
    ("csv-too-many-cells", "a.csv", f"{HEAD}我？,甲,乙,甲,丁,戊\n".encode(), "line 2"),
    ("csv-many-rows", "a.csv", (HEAD + "".join(f"问{n}？,甲,乙,甲\n" for n in range(3_000))).encode(), "allowed"),
    ("csv-long-field", "a.csv", f"{HEAD}{'长' * 600},甲,乙,甲\n".encode(), "line 2, column prompt"),
    ("csv-command-not-offered", "a.csv", f"{HEAD}=cmd|' /C calc'!A0,甲,乙,=1+1\n".encode(), "line 2, column answer"),
    ("csv-open-quote", "a.csv", f'{HEAD}"我？,甲,乙,甲\n'.encode(), "line 2"),
    ("csv-zero-byte", "a.csv", f"{HEAD}我\0？,甲,乙,甲\n".encode(), "❌"),
    ("xlsx-no-zip", "a.xlsx", b"PK\x03\x04" + bytes(300), "damaged"),
    ("xlsx-bomb", "a.xlsx", workbook_bomb(), "allowed"),
    ("xlsx-empty-parts", "a.xlsx", zipped({"xl/workbook.xml": b""}), "❌"),
    ("xml-bomb", "a.xml", f"{BOMB}]><quiz>&i;</quiz>".encode(), "❌"),
    ("xml-outside", "a.xml", b'<!DOCTYPE quiz [<!ENTITY a SYSTEM "file:///etc/passwd">]><quiz>&a;</quiz>', "❌"),
    ("xml-cut-off", "a.xml", b"<quiz><question type='multichoice'>", "❌"),
    ("xml-no-questions", "a.xml", b"<quiz></quiz>", "❌"),
    ("gift-no-answer", "a.gift", b"::a::What? {}", "❌"),
    ("gift-open-brace", "a.gift", b"::a::What? {=b ~c", "❌"),
    ("gift-two-right", "a.gift", b"::a::What? {=b =c ~d}", "❌"),
    ("aiken-no-such-answer", "a.aiken", b"What?\nA. b\nB. c\nANSWER: F\n", "❌"),
    ("aiken-one-option", "a.aiken", b"What?\nA. b\nANSWER: A\n", "❌"),
    ("zip-empty", "a.zip", zipped({}), "no file"),
    ("zip-folders-alone", "a.zip", zipped({"a/": b""}), "no file"),
    ("zip-damaged", "a.zip", zipped({"a.csv": GOOD.encode()})[:60], "damaged"),
    ("zip-encrypted", "a.zip", encrypted(), "password"),
    ("zip-in-zip", "a.zip", zipped({"b.zip": zipped({"a.csv": GOOD.encode()})}), "ZIP itself"),
    ("zip-bomb", "a.zip", zipped({"a.csv": b"0" * 2_000_000}), "allowed"),
    ("zip-many-files", "a.zip", zipped({f"{n}.csv": GOOD.encode() for n in range(51)}), "51 files"),
    ("zip-lie", "a.zip", lying(), "❌"),
    ("zip-lzma", "a.zip", zipped({"a.csv": GOOD.encode() * 9}, zipfile.ZIP_LZMA), "plain ZIP"),
    ("zip-one-wrong", "a.zip", zipped({"a.csv": f"{HEAD}我？,甲,乙,丙\n".encode()}), "line 2, column answer"),
    ("word", "a.docx", zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": "问".encode()}), "plain text"),
    ("zip-large-file", "a.zip", zipped({"a.csv": b"0" * 300_000}), "allowed"),
    ("too-large", "a.csv", GOOD.encode() * 5_000, "allowed"),
]
ACCEPTED: list[tuple[str, str, bytes]] = [
    ("plain", "a.csv", GOOD.encode()),
    ("gb18030", "a.csv", GOOD.encode("gb18030")),
    ("utf-16", "a.csv", GOOD.encode("utf-16")),
    ("utf-8-with-mark", "a.csv", GOOD.encode("utf-8-sig")),
    ("old-line-ends", "a.csv", GOOD.replace("\n", "\r\n").encode()),
    ("another-ending", "a.exe", GOOD.encode()),
    ("no-ending", "a", GOOD.encode()),
    ("a-formula", "a.csv", f"{HEAD}=1+1,中文,日文,中文\n".encode()),
    ("markup", "a.csv", f"{HEAD}<b>我</b>&amp;？,中文,日文,中文\n".encode()),
    ("zero-width", "a.csv", f"{HEAD}我\u200b们？,中文,日文,中文\n".encode()),
    ("json", "a.json", set_of(QUESTION)),
    ("json-named-csv", "a.csv", set_of(QUESTION)),
    ("gift", "a.gift", "::一::我们学什么？ {=中文 ~日文}".encode()),
    ("aiken", "a.txt", "我们学什么？\nA. 中文\nB. 日文\nANSWER: A\n".encode()),
    ("zip-with-path", "a.zip", zipped({"../../../etc/passwd": GOOD.encode()})),
    ("zip-with-drive", "a.zip", zipped({"C:\\Windows\\a.csv": GOOD.encode()})),
]
