"""The files that operators are given agree with the program, with each other, and with the page that names them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.settings.addresses import DEFAULT_LISTEN
from bot.telegram.webhook import LARGEST_BODY, LONGEST_BODY

ROOT = Path(__file__).resolve().parents[1]
DEPLOYMENT, MONITORING = ROOT / "docs" / "deployment", ROOT / "docs" / "monitoring"
PAGE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
WEBHOOK = dict(re.findall(r"^(QUIZBOT_WEBHOOK_[A-Z]+)=(.+)$", PAGE, flags=re.MULTILINE))
FRONTS = ["nginx.conf", "Caddyfile"]


def deployed(name: str) -> str:
    return (DEPLOYMENT / name).read_text(encoding="utf-8")


def body_limit(text: str) -> int:
    """Give the bytes of a body that a front passes on; "m" is 1024 × 1024 to nginx, "MiB" to Caddy."""
    [number] = re.findall(r"^\s*(?:client_max_body_size|max_size) (\d+)(?:m;|MiB)$", text, flags=re.MULTILINE)
    return int(number) << 20


@pytest.mark.parametrize("name", FRONTS)
def test_what_is_in_front_passes_on_what_the_bot_takes_and_nothing_else(name: str) -> None:
    text, url = deployed(name), urlsplit(WEBHOOK["QUIZBOT_WEBHOOK_URL"])

    assert body_limit(text) == LARGEST_BODY
    assert url.netloc in text
    assert re.findall(r"(?:location =|handle) (\S+) \{", text) == [url.path]
    assert re.findall(r"127\.0\.0\.1:\d+", text) == [DEFAULT_LISTEN] == [WEBHOOK["QUIZBOT_WEBHOOK_LISTEN"]]
    assert re.search(r"(?:return|respond) 404", text)


def test_nginx_waits_for_a_body_as_long_as_the_bot() -> None:
    assert f"client_body_timeout {LONGEST_BODY:.0f}s;" in deployed("nginx.conf")


def test_the_port_of_the_figures_is_one_everywhere() -> None:
    ports = {
        *re.findall(r"QUIZBOT_METRICS_LISTEN[=:] ?\S+?:(\d+)$", deployed("quizbot.env"), flags=re.MULTILINE),
        *re.findall(r"QUIZBOT_METRICS_LISTEN[=:] ?\S+?:(\d+)$", deployed("compose.yaml"), flags=re.MULTILINE),
        *re.findall(r'"127\.0\.0\.1:(\d+):\1"', deployed("compose.yaml")),
        *re.findall(r"job_name: quizbot[^#]+127\.0\.0\.1:(\d+)", (MONITORING / "prometheus.yml").read_text("utf-8")),
        *re.findall(r"QUIZBOT_METRICS_LISTEN=\S+?:(\d+)`", PAGE),
    }

    assert ports == {"9100"}


@pytest.mark.parametrize("file", ["quizbot.service", "../../Dockerfile"])
def test_what_draws_pictures_can_write_although_there_is_no_home(file: str) -> None:
    assert "MPLCONFIGDIR=/tmp/" in deployed(file)


def test_figures_that_other_programs_have_too_are_asked_of_the_bot_alone() -> None:
    board = json.loads((MONITORING / "grafana.json").read_text(encoding="utf-8"))
    asked = [target["expr"] for panel in board["panels"] for target in panel["targets"]]

    assert [
        expr for expr in asked if "process_" in expr and 'job="quizbot"' not in expr and "quizbot_" not in expr
    ] == []


def test_the_image_has_a_python_that_the_program_runs_on() -> None:
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    images = set(re.findall(r"^FROM python:3\.(\d+)-slim", deployed("../../Dockerfile"), flags=re.MULTILINE))

    assert len(images) == 1
    assert int(images.pop()) >= int(needed.rpartition(".")[2])


def test_what_operators_put_beside_the_files_is_not_taken_into_git() -> None:
    [token] = re.findall(r"file: \./(\S+)", deployed("compose.yaml"))
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()

    assert {f"/docs/deployment/{token}", "/docs/deployment/compose.override.yaml"} <= set(ignored)


@pytest.mark.parametrize("name", ["quizbot.env", "compose.yaml"])
def test_nobody_is_an_admin_whom_the_operator_did_not_name(name: str) -> None:
    assert re.findall(r"QUIZBOT_ADMINS.*\d", deployed(name)) == []


def test_the_log_of_a_container_does_not_grow_for_ever() -> None:
    assert re.search(r'max-size: \d+m, max-file: "\d+"', deployed("compose.yaml"))


def test_nothing_is_installed_by_a_name_that_others_may_give_to_a_package() -> None:
    assert re.findall(r"pip install '?quizbot", PAGE) == []


@pytest.mark.parametrize("flag", ["--frozen", "--no-dev", "--no-editable", "--extra metrics", "--compile-bytecode"])
def test_a_service_gets_what_was_locked_where_its_user_cannot_write(flag: str) -> None:
    install = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\ninstall:")[2].partition("\n\n")[0]

    assert flag in install
    assert "--reinstall-package quizbot" in install  # the version does not tell that the code has changed
    assert "/opt/quizbot/bin/quizbot run" in deployed("quizbot.service")
    assert PAGE.count("make install PREFIX=/opt/quizbot\n") == 2  # at first, and with each upgrade


def test_nothing_is_put_into_a_folder_by_a_python_that_is_too_old(tmp_path: Path) -> None:
    installed = installed_by(tmp_path, "exit 1", tmp_path / "opt")

    assert installed.returncode != 0
    assert "quizbot needs Python 3.11 or newer" in installed.stderr
    assert not (tmp_path / "opt").exists()


@pytest.mark.parametrize(
    ("there", "asked"),
    [
        pytest.param(None, "<-m><venv><PREFIX>", id="nothing"),
        pytest.param("Python 3.13.5", "<-m><venv><PREFIX>", id="this interpreter"),
        pytest.param("Python 3.9.2", "<-m><venv><--clear><PREFIX>", id="another one"),
    ],
)
def test_a_folder_is_emptied_only_where_another_interpreter_made_it(
    tmp_path: Path, there: str | None, asked: str
) -> None:
    prefix = tmp_path / "my programs" / "opt"
    if there is not None:
        program(prefix / "bin" / "python", f"echo {there}")
        (prefix / "pyvenv.cfg").touch()
    noted = f"""if [ "$1" = -VV ]; then echo Python 3.13.5; fi; printf '<%s>' "$@" >> '{tmp_path}/asked'"""
    installed_by(tmp_path, noted, prefix)

    assert asked.replace("PREFIX", str(prefix)) in (tmp_path / "asked").read_text(encoding="utf-8")


def test_an_environment_names_the_clone_without_the_letters_of_its_path(tmp_path: Path) -> None:
    """Python 3.11 and 3.12 read such a line in the letters of the locale, and do not start where it lacks one."""
    note = set_up(tmp_path) / "lib" / "python3" / "site-packages" / "_editable_impl_quizbot.pth"
    named = note.read_text(encoding="utf-8")

    assert not Path(named).is_absolute()
    assert (note.parent / named).resolve() == ROOT


@pytest.mark.parametrize(
    ("environ", "kept"),
    [
        pytest.param({"HOME": "{tmp}"}, "", id="home"),
        pytest.param({"HOME": "{tmp}/none"}, "1", id="home that is not there"),
        pytest.param({"HOME": "{tmp}/none", "UV_CACHE_DIR": "{tmp}"}, "", id="a place of one's own"),
    ],
)
def test_what_uv_fetches_is_kept_only_where_there_is_a_place_for_it(
    tmp_path: Path, environ: dict[str, str], kept: str
) -> None:
    environ = {name: value.format(tmp=tmp_path) for name, value in environ.items()}

    assert (set_up(tmp_path, environ) / "no_cache").read_text(encoding="utf-8") == f"{kept}\n"


def set_up(folder: Path, environ: dict[str, str] | None = None) -> Path:
    """Let `make` set up an environment with stand-ins, of which that for uv notes the clone as uv does."""
    environment = folder / "env"
    site = environment / "lib" / "python3" / "site-packages"
    program(environment / "bin" / "python", "exit 0")
    uv = f"mkdir -p '{site}' && printf %s '{ROOT}' > '{site}/_editable_impl_quizbot.pth'"
    program(environment / "bin" / "uv", f"""{uv} && echo "$UV_NO_CACHE" > '{environment}/no_cache'""")
    python = program(folder / "python", f"""if [ "$1" = -c ]; then exec '{sys.executable}' "$@"; fi""")
    subprocess.run(
        ["/usr/bin/env", "make", f"{environment}/.ready", f"PYTHON={python}", f"VENV={environment}"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), **(environ or {})},
        capture_output=True,
        check=True,
        timeout=60,
    )
    return environment


def program(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def installed_by(folder: Path, script: str, prefix: Path) -> subprocess.CompletedProcess[str]:
    """Let `make install` run with a stand-in for Python, which makes nothing: so it ends at the latest after venv."""
    python = program(folder / "python", script)
    return subprocess.run(
        ["/usr/bin/env", "make", "install", f"PYTHON={python}", f"PREFIX={prefix}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
