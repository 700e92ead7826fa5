"""
How do the cards of an Anki deck look, by day and by night, on a phone and on a desk?

There are no words in the templates, so that one note type serves every language; the signs are those of the chat.
"""

from __future__ import annotations

CLOZE_FRONT = """\
<div class="sheet">
{{#Passage}}<div class="zh passage" lang="{{Language}}">{{Passage}}</div>{{/Passage}}
<div class="zh sentence" lang="{{Language}}">{{cloze:Text}}</div>
{{#Hint}}<div class="hint">💡 {{Hint}}</div>{{/Hint}}
{{#Options}}<div class="zh options" lang="{{Language}}">{{Options}}</div>{{/Options}}
</div>
"""
CLOZE_BACK = """\
<div class="sheet">
{{#Passage}}<div class="zh passage" lang="{{Language}}">{{Passage}}</div>{{/Passage}}
<div class="zh sentence" lang="{{Language}}">{{cloze:Text}}</div>
{{#Reading}}<div class="reading">{{Reading}}</div>{{/Reading}}
{{#Hint}}<div class="hint">💡 {{Hint}}</div>{{/Hint}}
<hr id="answer">
{{#Explanation}}<div class="explanation">{{Explanation}}</div>{{/Explanation}}
{{#Source}}<div class="zh source" lang="{{Language}}">{{Source}}</div>{{/Source}}
<div class="foot">{{Title}}{{#Level}} · {{Level}}{{/Level}}</div>
</div>
"""
WORD_FRONT = """\
<div class="sheet">
<div class="zh word" lang="{{Language}}">{{Word}}</div>
{{#Sentence}}<div class="zh source" lang="{{Language}}">{{Sentence}}</div>{{/Sentence}}
</div>
"""
WORD_BACK = """\
<div class="sheet">
<div class="zh word" lang="{{Language}}">{{Word}}</div>
{{#Reading}}<div class="reading">{{Reading}}</div>{{/Reading}}
<hr id="answer">
{{#Meaning}}<div class="meaning">{{Meaning}}</div>{{/Meaning}}
{{#Sentence}}<div class="zh source" lang="{{Language}}">{{Sentence}}</div>{{/Sentence}}
{{#Translation}}<div class="hint">{{Translation}}</div>{{/Translation}}
<div class="foot">{{Title}}{{#Level}} · {{Level}}{{/Level}}</div>
</div>
"""
CSS = """\
.card {
  --ink: #1f2328; --quiet: #59636e; --paper: #ffffff;
  --key: #0b57d0; --marked: #fff3b0; --line: #d0d7de; --box: #f3f5f7;
  background: var(--paper); color: var(--ink);
  font: 18px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Hiragino Sans", sans-serif;
  text-align: left; overflow-wrap: anywhere;
}
.card.nightMode, .card.night_mode {
  --ink: #e6e8ea; --quiet: #9aa4af; --paper: #1b1d20;
  --key: #8ab4f8; --marked: #5a4a00; --line: #3d444d; --box: #26292d;
}
.sheet { max-width: 34em; margin: 0 auto; padding: .5em; }
.zh { font-family: "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "Heiti SC", sans-serif; }
.zh:lang(zh-Hant) {
  font-family: "PingFang TC", "Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei", "Heiti TC", sans-serif;
}
.sentence { font-size: 1.45em; line-height: 1.55; }
.cloze { color: var(--key); font-weight: 700; }
.passage { margin-bottom: .8em; padding: .5em .8em; border-left: 3px solid var(--line); color: var(--quiet); }
.hint { margin-top: .8em; color: var(--quiet); }
.options { margin-top: .8em; padding: .4em .8em; border-radius: .5em; background: var(--box); font-size: 1.1em; }
.word { font-size: 2.6em; line-height: 1.3; text-align: center; margin: .3em 0; }
.reading { color: var(--key); font-size: 1.15em; }
.word + .reading { text-align: center; }
.meaning { font-size: 1.25em; text-align: center; }
.source { margin-top: .8em; font-size: 1.15em; }
mark { background: var(--marked); color: inherit; border-radius: .2em; padding: 0 .1em; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1em 0; }
.foot { margin-top: 1.4em; color: var(--quiet); font-size: .75em; }
"""
