"""The workshop, with real processes: what is made, what breaks, what takes too long, and how it ends."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from errno import EAGAIN
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from bot.charts import progress_png
from bot.charts.labels import labels
from bot.charts.theme import Theme
from bot.texts import texts_for
from bot.tutor.progress import progress
from bot.workshop import Bounds, Broken, Closed, Customer, NotMade, Rank, TookTooLong, TooMuchMemory, Workshop
from bot.workshop.maker import Maker
from tests.bot import workshop_jobs as jobs
from tests.bot.charts.learners import TODAY
from tests.bot.store.programs import next_line, start

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

PROGRAM = """
import asyncio, signal, sys
from bot.workshop import Workshop
from tests.bot import workshop_jobs as jobs

async def main():
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    workshop = Workshop()
    print(await workshop.made(jobs.process_id), flush=True)
    job = asyncio.create_task(workshop.made(jobs.process_id_after, 60))
    await stopped.wait()
    await workshop.close()
    print(type((await asyncio.gather(job, return_exceptions=True))[0]).__name__, flush=True)

if __name__ == "__main__":
    asyncio.run(main())
"""


@asynccontextmanager
async def workshop(*, limit: float = 30, idle: float = 30) -> AsyncIterator[Workshop]:
    opened = Workshop(limit=limit, idle=idle)
    try:
        yield opened
    finally:
        await opened.close()


def is_alive(process: int) -> bool:
    """Say whether there is such a process, be it one that has ended and that nobody has taken note of."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


async def gone(process: int) -> None:
    """Wait until a process has ended."""
    async with asyncio.timeout(10):
        while is_alive(process):  # noqa: ASYNC110 (nobody tells of the end of somebody else's process)
            await asyncio.sleep(0.01)


class TestMaking:
    async def test_there_is_no_process_before_the_first_job(self) -> None:
        async with workshop() as there:
            assert there.process is None

    async def test_what_is_made_comes_back(self) -> None:
        async with workshop() as there:
            assert await there.made(jobs.add, 1, 2, more=3) == 6

    async def test_jobs_are_done_in_one_other_process(self) -> None:
        async with workshop() as there:
            processes = await asyncio.gather(*(there.made(jobs.process_id) for _ in range(5)))

            assert set(processes) == {there.process}
            assert os.getpid() not in processes

    async def test_much_can_be_handed_over(self) -> None:
        async with workshop() as there:
            assert len(await there.made(jobs.many_bytes, 5_000_000)) == 5_000_000

    async def test_the_event_loop_goes_on(self) -> None:
        async with workshop() as there:
            await there.made(jobs.process_id)
            job = asyncio.create_task(there.made(jobs.process_id_after, 0.5))
            longest, last = 0.0, monotonic()
            while not job.done():
                await asyncio.sleep(0.005)
                longest, last = max(longest, monotonic() - last), monotonic()

            assert longest < 0.3

    async def test_a_job_takes_no_thread_in_which_people_are_answered(self) -> None:
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(max_workers=1))
        async with workshop() as there:
            await there.made(jobs.process_id)
            job = asyncio.create_task(there.made(jobs.process_id_after, 60))
            await asyncio.sleep(0.1)

            assert await asyncio.wait_for(asyncio.to_thread(abs, -1), 5) == 1
            job.cancel()

    async def test_a_picture_is_drawn_without_the_bot_loading_what_draws(self) -> None:
        nobody = progress(today=TODAY, days={}, by_kind={}, words_known=0, due=0, forecast=())
        words = labels(texts_for("ja"), nobody)
        async with workshop() as there:
            picture = await there.made(progress_png, nobody, words, Theme.LIGHT)

            assert picture.startswith(b"\x89PNG")
            assert await there.made(jobs.loaded, "matplotlib")


class TestWhatGoesWrong:
    async def test_an_error_is_raised_where_the_job_came_from(self) -> None:
        async with workshop() as there:
            with pytest.raises(jobs.Told, match="so it is") as raised:
                await there.made(jobs.fail)

            assert "in fail" in "".join(raised.value.__notes__)
            assert await there.made(jobs.process_id) == there.process

    async def test_an_error_that_cannot_be_copied_is_told_in_words(self) -> None:
        async with workshop() as there:
            with pytest.raises(NotMade, match="Uncopied: 12"):
                await there.made(jobs.fail_uncopied)

    async def test_what_cannot_be_sent_back_is_an_error_of_the_job(self) -> None:
        async with workshop() as there:
            before = await there.made(jobs.process_id)
            with pytest.raises(Exception, match="pickle"):
                await there.made(jobs.give_what_cannot_be_sent)

            assert await there.made(jobs.process_id) == before

    async def test_what_cannot_be_handed_in_never_gets_there(self) -> None:
        async with workshop() as there:
            with pytest.raises(Exception, match="pickle"):
                await there.made(lambda: 1)

            assert there.process is None

    @pytest.mark.parametrize(
        ("job", "code"), [pytest.param(jobs.break_down, 3, id="broken"), pytest.param(jobs.leave, 4, id="exit")]
    )
    async def test_after_a_breakdown_there_is_a_new_process(self, job: object, code: int) -> None:
        assert callable(job)
        async with workshop() as there:
            before = await there.made(jobs.process_id)
            with pytest.raises(Broken, match=f"with {code}"):
                await there.made(job)

            assert await there.made(jobs.process_id) != before
            assert not is_alive(before)

    async def test_a_process_that_was_killed_between_two_jobs_is_replaced(self) -> None:
        async with workshop() as there:
            before = await there.made(jobs.process_id)
            os.kill(before, signal.SIGKILL)

            assert await there.made(jobs.process_id) != before

    async def test_a_job_whose_process_was_killed_is_done_by_another_one(self, tmp_path: Path) -> None:
        async with workshop() as there:
            assert await there.made(jobs.killed_the_first_time, tmp_path / "killed") == 2

    async def test_a_job_that_takes_too_long_is_ended_and_the_next_one_done(self) -> None:
        async with workshop(limit=5) as there:
            before = await there.made(jobs.process_id)
            there.limit = 0.2
            started = monotonic()
            with pytest.raises(TookTooLong, match=r"longer than 0\.2 seconds"):
                await there.made(jobs.process_id_after, 60)

            assert monotonic() - started < 3
            assert not is_alive(before)
            there.limit = 5
            assert await there.made(jobs.process_id) != before

    async def test_a_job_that_nobody_waits_for_any_more_is_ended(self) -> None:
        async with workshop() as there:
            before = await there.made(jobs.process_id)
            job = asyncio.create_task(there.made(jobs.process_id_after, 60))
            await asyncio.sleep(0.1)
            job.cancel()
            with pytest.raises(asyncio.CancelledError):
                await job

            assert not is_alive(before)
            assert await there.made(jobs.process_id) != before

    async def test_a_job_given_up_twice_over_is_no_error_that_nobody_heard_of(self) -> None:
        complaints: list[object] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        async with workshop() as opened:
            await opened.made(jobs.process_id)
            job = asyncio.create_task(opened.made(jobs.process_id_after, 60))
            await asyncio.sleep(0.1)
            job.cancel()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            job.cancel()
            with pytest.raises(asyncio.CancelledError):
                await job
            await asyncio.sleep(0.2)
            del job
            gc.collect()

        assert complaints == []

    async def test_a_job_given_up_twice_is_ended_although_no_thread_is_free_for_it(self) -> None:
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(max_workers=1))
        async with workshop() as opened:
            before = await opened.made(jobs.process_id)
            job = asyncio.create_task(opened.made(jobs.process_id_after, 60))
            await asyncio.sleep(0.1)  # the only thread waits for the job
            job.cancel()
            await asyncio.sleep(0)
            job.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asyncio.wait_for(asyncio.shield(job), 5)

            await gone(before)

    async def test_a_job_given_up_before_its_turn_disturbs_nobody(self) -> None:
        async with workshop() as there:
            process = await there.made(jobs.process_id)
            first = asyncio.create_task(there.made(jobs.process_id_after, 0.3))
            second = asyncio.create_task(there.made(jobs.process_id_after, 60))
            await asyncio.sleep(0.05)
            second.cancel()

            assert await first == process


class TestBounds:
    async def test_a_job_that_needs_too_much_memory_ends_with_its_process(self) -> None:
        there = Workshop(bounds=Bounds(memory=500_000_000, computing=30))
        before = await there.made(jobs.process_id)
        with pytest.raises(TooMuchMemory, match="more than 500 MB"):
            await there.made(jobs.fill_memory, 1_000)

        assert not is_alive(before)
        assert await there.made(jobs.fill_memory, 100) == 100
        await there.close()

    async def test_a_job_that_computes_for_too_long_is_ended(self) -> None:
        there = Workshop(bounds=Bounds(memory=2_000_000_000, computing=1))
        before = _computed_by_ended_processes()
        with pytest.raises(TookTooLong, match="computed for longer than 1 seconds"):
            await there.made(jobs.compute_for_ever)

        assert _computed_by_ended_processes() - before < 20
        await there.close()

    async def test_each_job_has_its_own_time_to_compute(self) -> None:
        there = Workshop(bounds=Bounds(memory=2_000_000_000, computing=2))
        processes = {await there.made(jobs.compute_for, 0.9) for _ in range(4)}

        assert len(processes) == 1
        await there.close()


class TestSpare:
    async def test_what_a_class_waits_for_has_a_process_of_its_own_behind_something_long(self) -> None:
        there = Workshop(has_spare=True, patience=0.2)
        long = asyncio.create_task(there.made_for(Customer(Rank.PERSON, 1), jobs.process_id_after, 60))
        await asyncio.sleep(0.1)
        beside = await there.made_for(Customer(Rank.ROUND, -1), jobs.process_id)

        assert not long.done()
        assert beside != there.process
        assert there.processes == 2
        await there.close()
        with pytest.raises(Closed):
            await long
        assert not is_alive(beside)

    async def test_of_what_people_ask_for_themselves_one_is_made_at_once(self) -> None:
        there = Workshop(has_spare=True, patience=0.1)
        both = (there.made_for(Customer(Rank.PERSON, person), jobs.process_id_after, 0.5) for person in (1, 2))
        first, second = await asyncio.gather(*both)

        assert (first, there.processes) == (second, 1)
        await there.close()

    async def test_a_process_that_cannot_be_had_is_told_as_what_it_is(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def none_to_be_had(*_: object) -> None:
            raise BlockingIOError(EAGAIN, "Resource temporarily unavailable")

        async with workshop() as there:
            with monkeypatch.context() as patched:
                patched.setattr(Maker, "__init__", none_to_be_had)
                with pytest.raises(Broken, match="no process could be begun"):
                    await there.made(jobs.process_id)

            assert await there.made(jobs.process_id) == there.process


class TestEnding:
    async def test_without_jobs_the_process_ends_after_a_while(self) -> None:
        async with workshop(idle=0.1) as there:
            before = await there.made(jobs.process_id)
            await gone(before)

            assert there.process is None
            assert await there.made(jobs.process_id) != before

    async def test_it_does_not_end_in_the_middle_of_a_job(self) -> None:
        async with workshop(idle=0.1) as there:
            before = await there.made(jobs.process_id)

            assert await there.made(jobs.process_id_after, 0.4) == before

    async def test_closing_ends_what_is_done_and_what_waits(self) -> None:
        there = Workshop()
        process = await there.made(jobs.process_id)
        tasks = [asyncio.create_task(there.made(jobs.process_id_after, 60)) for _ in range(3)]
        await asyncio.sleep(0.1)
        started = monotonic()
        await there.close()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)

        assert [type(outcome) for outcome in outcomes] == [Closed] * 3
        assert monotonic() - started < 3
        assert not is_alive(process)

    async def test_closing_while_the_process_starts_leaves_none_behind(self) -> None:
        there = Workshop()
        task = asyncio.create_task(there.made(jobs.process_id_after, 60))
        await asyncio.sleep(0)
        await there.close()

        with pytest.raises(Closed):
            await task
        assert there.process is None

    async def test_a_closed_workshop_takes_no_job(self) -> None:
        there = Workshop()
        await there.close()
        await there.close()

        with pytest.raises(Closed):
            await there.made(jobs.process_id)

    def test_a_program_that_is_told_to_end_does_so_in_order(self) -> None:
        with start(PROGRAM) as program:
            worker = int(next_line(program))
            program.send_signal(signal.SIGTERM)

            assert next_line(program) == "Closed"
            assert program.wait(10) == 0
        assert not is_alive(worker)

    async def test_a_job_does_not_outlive_a_program_that_was_killed(self) -> None:
        with start(PROGRAM) as program:
            worker = int(next_line(program))
            program.kill()
            program.wait(10)
        await gone(worker)


def _computed_by_ended_processes() -> float:
    """Give the seconds of a processor that they took, which do not grow where the machine is busy."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
