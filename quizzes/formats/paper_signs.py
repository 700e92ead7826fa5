"""By which signs are the answers and the numbers of a paper known?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.formats.option_signs import KANA

ANSWER_WORD = r"(?:(?:correct )?answer|(?:正确|正確|参考|參考|标准|標準)?答案|正解|正答|答え|解答)"
SIGN = rf"[A-Za-zＡ-Ｚａ-ｚ{KANA}①-⑥]"
TRUTH = "(?:[√×✓✗✔✘○◯〇✕✖对對错錯TＴ]|正确|错误|正確|錯誤)"
JUDGING_SIGN = "[√×✓✗✔✘✕✖]"
JUDGMENT = rf"(?:{TRUTH}|[FＦ])"  # F is a letter of options, too, where there are some
KEY = rf"(?:[A-Fa-fＡ-Ｆａ-ｆ{KANA}①-⑥]|{TRUTH})"  # an answer among those at the end of a paper
# With a colon or in brackets; or with a blank before the sign alone: 答え　イ
BEFORE_ANSWER = (
    rf"(?i:[【\[]{ANSWER_WORD}[】\]][ \t]*+[:：]?|{ANSWER_WORD}(?:[ \t]*[:：]"
    rf"|(?=[ \t\u3000]+\W?(?:{SIGN}|[1-6１-６])\W?$)))"
    r"[ \t\u3000]*"
)
ANSWER = lazy_regex(rf"{BEFORE_ANSWER}(.*)")
COUNTING = r"(?:[問问題题][題题目]?|第|(?i:q(?:uestion)?|Ｑ))[ ]?"  # 問題1, Question 1
NUMBER = lazy_regex(
    rf"(?:[(（]?[QＱ問问]?[ ]?(?P<number>\d{{1,3}})(?:[.．](?!\d)|[、)）])|{COUNTING}(?P<counted>\d{{1,3}})"
    r"(?:[题題問问]|(?=[.．:：、 \t\u3000]))[.．:：、]?)[ \t\u3000]*(?=\S)"
)
