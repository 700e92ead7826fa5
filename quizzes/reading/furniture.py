"""Which lines belong to the page that a text was copied from, and not to the text?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.reading.lines import Line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_NAVIGATION = (
    r"(?:この)?(?:ページ|頁|記事)(?:の)?(?:トップ|先頭|上部|最上部|TOP)(?:へ|に|へ戻る|に戻る|に移動)*|(?:トップ|TOP)(?:ページ)?(?:へ|に)(?:戻る)?|先頭(?:へ|に)戻る|上へ戻る|一覧(?:へ|に)(?:戻る)?|戻る|次へ|前へ|次の?(?:ページ|記事)|前の?(?:ページ|記事)"
    "|返回(?:顶部|頂部|首页|首頁|目录|目錄|列表|上一页|上一頁|上页)?|回到?(?:顶部|頂部|首页|首頁)|页首|頁首|(?:上|下)一?(?:页|頁|篇|章|条|條)(?:[：: ].*)?|首页|首頁|尾页|末页|目录|目次"
    "|(?:back|go|return|scroll) to (?:the )?top(?: of (?:the |this )?page)?|top of (?:the )?page|(?:previous|next)(?: page| article| post)?|home(?:page)?|read more|continue reading"
)
_SHARING = (
    r"(?:分享|转发|轉發|点赞|點贊|收藏|评论|評論|在看|打印|列印|关闭|關閉|举报|扫一扫|扫码关注|关注我们|订阅|訂閱|阅读原文|展开全文|查看全文)(?:本文|此文|文章|到|至)?(?:[：: ]?(?:微信|微博|朋友圈|QQ|QQ空间|空间|Twitter|Facebook|X|LINE|Email|邮件|链接|[/／|｜、· ])*)*(?:\d+)?"
    "|(?:シェア|シェアする|ツイート|ツイートする|いいね|いいね!|いいね！|ブックマーク|印刷|印刷する|コピー|保存|フォローする|この記事をシェア(?:する)?|関連記事.*|続きを読む|コメント(?:を書く)?)"
    r"|(?:share|tweet|like|print|subscribe|follow us|comments?|bookmark|save|email|copy link|share (?:this|on|via|to).*|tweet this|related (?:articles|posts).*|advertisement)"
    r"|(?:微信|微博|朋友圈|QQ空间|Twitter|Facebook|LINE|はてなブックマーク|Pocket|LinkedIn|WhatsApp|Instagram|X)"
    "|(?:相关|相關|延伸|推荐|推薦|热门|熱門)(?:阅读|閱讀|文章|新闻|新聞|推荐|链接|連結)(?:[：:].*)?|广告|廣告|広告|PR|スポンサーリンク|点击(?:查看|阅读|进入|关注|下载).{0,20}"
)
_LEGAL = (
    r"(?:[©Ⓒ]|\(c\)|（c）|copyright\b).*|.*\ball rights reserved\b.*|版权(?:所有.*|归.*|声明.*)|版權(?:所有.*|歸.*|聲明.*)|.{0,30}(?:转载|轉載)(?:请|請|须|須|必须|需).{0,40}|(?:未经|未經).{0,20}(?:授权|授權|许可|許可).{0,40}"
    "|.{0,20}(?:無断転載|無断複製|無断での).{0,30}|著作権.{0,30}|(?:本文)?仅代表作者.{0,20}|ICP备.*|.{0,6}ICP[备证].*|.*公网安备.*"
)
_NUMBERING = r"[-–—―~〜·・\s]*(?:第\s*\d+\s*[页頁ページ]+(?:\s*[/／，,共]*\s*共?\s*\d+\s*[页頁ページ]+)?|page\s*\d+(?:\s*(?:of|/)\s*\d+)?|\d+\s*[/／]\s*\d+\s*(?:[页頁]|ページ)?|[-–—―]\s*\d+\s*[-–—―]|P\.?\s*\d+|p\.?\s*\d+)[-–—―~〜·・\s]*"
_ADDRESS = r"(?:(?:URL|网址|網址|链接|連結|原文链接|原文|来源|來源|出典|元記事|リンク|source|link|original)\s*[：:]?\s*)?(?:https?://|www\.)\S+(?:\s*[)）])?|[\w.+-]+@[\w-]+\.[\w.]+"
_PARTS = f"(?:{_NAVIGATION})|(?:{_SHARING})|(?:{_LEGAL})|(?:{_NUMBERING})|(?:{_ADDRESS})"
_ANYWHERE = re.compile(_PARTS, re.IGNORECASE)
_SEVERAL = re.compile(r"\s*[|｜/／·・>＞»«<＜]\s*|[ \u3000\t]{1,}")
_CREDIT_WORDS = (
    "责任编辑|責任編輯|責任編集|责编|責編|编辑|編輯|編集|编审|审核|校对|校對|校正|排版|美编|作者|文字|撰文|撰稿|文|图|圖|图片|圖片|摄影|攝影|撮影|写真|摄像|采写|採寫|采访|採訪|采访整理|整理|"
    "取材|取材・文|取材・構成|構成|聞き手・構成|译者|譯者|翻译|翻譯|翻訳|訳|訳者|监制|監製|監修|出品|制作|製作|策划|策劃|来源|來源|出处|出處|出典|发布时间|發布時間|发布日期|更新时间|日期|日付|"
    "公開日|更新日|掲載日|投稿日|時間|时间|字号|字數|字数|阅读量|阅读|閱讀|浏览|瀏覽|标签|標籤|タグ|カテゴリ|分类|分類|关键词|關鍵詞|版权|文責|文・写真|ライター|"
    "author|writer|text|written by|edited by|editor|editors|photo|photos|photography|photographs by|translator|translated by|translation|source|published|updated|posted|date|tags|category|categories|by|credit|credits"
)
_CREDIT = re.compile(rf"[（(【\[■●◆▲*]*\s*(?:{_CREDIT_WORDS})\s*(?:[:：|｜/／]|\s[-–—]\s)\s*.{{1,60}}", re.IGNORECASE)
_BY_LINE = re.compile(
    r"(?:by|text by|photo by|photos by|words by|translated by|edited by)\s+[A-Z][\w.'’ -]{1,50}|[文图圖][|｜/／].{1,40}",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s*[（(]?[日月火水木金土周星期一二三四五六七天曜]{1,3}[)）]?)?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*(?:更新|公開|发布|發布|発表))?|\d{1,2}:\d{2}"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2},? \d{4})",
    re.IGNORECASE,
)
_FRAME = " \u3000\t[]【】［］()（）<>＜＞〈〉«»▲△▼▽↑↓←→⇧⬆◀▶◁▷>＞|｜■□●○◆◇★☆※・·*-—–_"
_TRAIL = re.compile(r"(?:首页|首頁|主页|主頁|ホーム|トップ|HOME|Home)\s*[>＞»›/／→].{1,60}")
_ARROWS = re.compile(r"[▲△▼▽↑↓←→⇧⬆\s]+")
_EDGE = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutFurniture:
    """The lines with blank ones where furniture stood, and the lines that were left out."""

    lines: tuple[Line, ...]
    dropped: tuple[Line, ...]


def without_furniture(lines: Sequence[Line], has_label: Callable[[str], bool]) -> WithoutFurniture:
    """Leave out navigation, sharing, legal lines and addresses; near the edges credits and dates too."""
    texts = [i for i, line in enumerate(lines) if not line.is_blank]
    spoken = [i for i in texts if has_label(lines[i].text)]
    first = spoken[0] if spoken else len(lines)
    edge = {i for i in texts[:_EDGE] if i < first} | set(texts[-_EDGE:])
    dropped = [i for i in texts if is_furniture(lines[i].text) or (i in edge and is_credit(lines[i].text))]
    gone = set(dropped)
    return WithoutFurniture(
        lines=tuple(Line(number=line.number, text="") if i in gone else line for i, line in enumerate(lines)),
        dropped=tuple(lines[i] for i in dropped),
    )


def is_furniture(text: str) -> bool:
    """Tell whether a line is of the page wherever it stands."""
    bare = text.strip(_FRAME)
    if not bare:
        return _ARROWS.fullmatch(text) is not None
    if _TRAIL.fullmatch(bare) or _ANYWHERE.fullmatch(bare) or _ANYWHERE.fullmatch(text.strip()):
        return True
    parts = [part.strip(_FRAME) for part in _SEVERAL.split(bare)]
    return len(parts) > 1 and all(not part or _ANYWHERE.fullmatch(part) or part.isdecimal() for part in parts)


def is_credit(text: str) -> bool:
    """Tell whether a line says who made a text, where it is from, or when it came out."""
    bare = text.strip("[]［］【】()（） \u3000*")
    return any(pattern.fullmatch(bare) for pattern in (_CREDIT, _BY_LINE, _DATE)) or _CREDIT.fullmatch(text) is not None
