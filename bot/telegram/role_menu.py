"""Which commands stand on the menu of somebody who has become an admin, or is none any more?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.texts import LANGUAGES, texts_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.telegram.desk import Desk


async def show_menu(desk: Desk, menu: Sequence[str], id_: int) -> None:
    """Give an admin the menu of admins, and take it away from others."""
    is_admin = desk.is_admin(id_)
    for language in LANGUAGES:
        texts = texts_for(language)
        named = [(name, texts.say(f"command-{name}")) for name in menu] if is_admin else None
        await desk.courier.show_commands(id_, language, named)
