from __future__ import annotations

import json
from pathlib import Path

from quizzes.chinese.readings import Readings
from quizzes.inspection import inspection
from quizzes.reading import read_interview

TALK = "海边的人\n\n海辺の人\n\n记者：你\ufffd来？\n\n記者：来ますか？\n\n※1海边\n[hai3 bian1]\n海辺\n"


class Spelled:
    """Spells every character, so that a test needs no dictionary."""

    def of_sentence(self, text: str) -> list[tuple[str, str]]:
        return [(char, f"<{char}>") for char in text if char in "你来"]


def test_an_inspection_has_exactly_the_keys_of_its_contract() -> None:
    assert inspection(read_interview(TALK.encode()), Spelled()) == {
        "title": {"source": "海边的人", "translation": "海辺の人"},
        "language": "zh-Hans",
        "translation_language": "ja",
        "encoding": "utf-8",
        "sections": [{"line": 1, "source": "海边的人", "translation": "海辺の人", "translation_line": 3}],
        "turns": [
            {
                "speaker": "记者",
                "line": 5,
                "paragraphs": [
                    {
                        "line": 5,
                        "source": "你\ufffd来？",
                        "translation": "来ますか？",
                        "translation_line": 7,
                        "sentences": [
                            {
                                "source": "你\ufffd来？",
                                "translation": "来ますか？",
                                "reading": [["你", "<你>"], ["来", "<来>"]],
                            }
                        ],
                    }
                ],
            }
        ],
        "glossary": [{"number": "1", "word": "海边", "reading": "hǎi biān", "meaning": "海辺", "line": 9}],
        "problems": [
            {
                "severity": "warning",
                "code": "lost-character",
                "line": 5,
                "message": "A character was lost when the file was saved; U+FFFD, which stands in its place, was kept.",
            },
            {
                "severity": "warning",
                "code": "footnote-never-referenced",
                "line": 9,
                "message": "No mark refers to footnote 1 (“海边”); the entry was kept.",
            },
        ],
    }


def test_a_file_that_is_no_interview_can_be_inspected() -> None:
    found = inspection(read_interview(b""), Spelled())

    assert found["title"] == {"source": "", "translation": None}
    assert (found["translation_language"], found["turns"]) == (None, [])


def test_every_hanzi_of_a_sentence_has_its_reading() -> None:
    data = (Path(__file__).parent / "interviews" / "tea_en.txt").read_bytes()
    interview = read_interview(data)
    found = json.loads(json.dumps(inspection(interview, Readings(interview.glossary))))

    sentence = found["turns"][0]["paragraphs"][0]["sentences"][0]
    assert [char for char, _ in sentence["reading"]] == list("林教授您研究茶叶已经三十多年了")
    assert ["叶", "yè"] in sentence["reading"]
