# mypy: ignore-errors
"""The baseline: a quiz bot as one writes it in an evening on python-telegram-bot as it comes; it stores nothing."""

from __future__ import annotations

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, CommandHandler, ContextTypes

ASKED = "<b>他说公司不缺什么？</b>\n\nA. 钱\nB. 人\nC. 时间\nD. 芯片"
TOLD = "<b>✅ 正确</b>\n\n他说公司不缺什么？\n\n✓ A. 钱\n· B. 人\n· C. 时间\n· D. 芯片\n\n他说：“钱从来不是问题。”"
OPTIONS = InlineKeyboardMarkup([[InlineKeyboardButton(letter, callback_data=letter) for letter in "ABCD"]])
ONWARD = InlineKeyboardMarkup([[InlineKeyboardButton("▶ Next", callback_data="next")]])


async def start(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Ask the first question."""
    await update.message.reply_html(ASKED, reply_markup=OPTIONS)


async def press(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Tell how the answer was, or ask the next question."""
    query = update.callback_query
    await query.answer()
    if query.data == "next":
        await query.edit_message_reply_markup()
        await query.message.reply_html(ASKED, reply_markup=OPTIONS)
    else:
        await query.edit_message_text(TOLD, parse_mode="HTML", reply_markup=ONWARD)


def main(token: str, url: str) -> None:
    """Run until the process is ended."""
    application = ApplicationBuilder().token(token).base_url(f"{url}/bot").concurrent_updates(256).build()
    application.add_handler(CommandHandler("quiz", start))
    application.add_handler(CallbackQueryHandler(press))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
