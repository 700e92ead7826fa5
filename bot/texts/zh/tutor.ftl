### 出题、判分、回顾。

## 判定
verdict-correct = ✅ 答对了！
verdict-close = 🟡 差一点！
verdict-wrong = ❌ 不对哦。

## 对答案的说明
remark-tones-missing = 声调也要记住：{ $shown }
remark-wrong-tone = 第 { $number } 个音节的声调不对：{ $given } → { $expected }
remark-wrong-syllable = 第 { $number } 个音节不对：{ $given } → { $expected }
remark-missing-syllable = 少了第 { $number } 个音节：{ $expected }
remark-extra-syllable = 多了一个音节：{ $given }
remark-near-miss = 差一点就是“{ $expected }”了。
remark-other-character = 有一个字不对：{ $given } → { $expected }
remark-missing-character = 少了一个字：{ $expected }
remark-extra-character = 多了一个字：{ $given }
remark-usual-form = 数是对的，不过一般说“{ $expected }”。
remark-more-than-asked = 正确答案在里面，不过写的比问的多。
remark-other-script-hanzi = 这道题要写汉字。
remark-other-script-pinyin = 这道题要写拼音。
remark-other-order = 和原文的语序不一样。
remark-other-order-at = 和原文的语序不一样，第 { $number } 个是“{ $expected }”。

## 正确答案和理由
right-answer = 正确答案：{ $answer }
also-right = 也可以是：{ $answers }
list-separator = 、
your-answer = 你的答案：{ $answer }
explanation-in-ja = 解析（日文）：{ $text }
explanation-in-en = 解析（英文）：{ $text }
explanation-in-zh = 解析（中文）：{ $text }
why-wrong = 关于你的答案：{ $reason }
why-wrong-in-ja = 关于你的答案（日文）：{ $reason }
why-wrong-in-en = 关于你的答案（英文）：{ $reason }
why-wrong-in-zh = 关于你的答案（中文）：{ $reason }
evidence = 第 { $line } 行：{ $quote }

## 题目上方
progress = 第 { $number } 题，共 { $count } 题
level = HSK { $level }
kind-cloze = 填空
kind-translation = 翻译
kind-comprehension = 阅读理解

## 答题说明：填空
instruction-cloze-connective = 选择合适的关联词填空。
instruction-cloze-word = 根据提示，选择合适的词语填空。
instruction-cloze-glossary_word = 根据提示的意思，选择合适的词语填空。
instruction-cloze-grammar = 选择合乎语法的词语填空。
instruction-cloze-typed = 请输入空格处的中文，简体、繁体都可以。
instruction-cloze-adverb = 选择合适的副词填空。
instruction-cloze-aspect = 选择合适的助词填空。
instruction-cloze-complement = 根据意思，选择动词后面的补语。
instruction-cloze-measure_word = 选择合适的量词填空。
instruction-cloze-verb_measure = 选择合适的动量词填空。

## 答题说明：翻译
instruction-translation-zh_ja = 选择正确的日语译文。
instruction-translation-zh_en = 选择正确的英语译文。
instruction-translation-ja_zh = 选择正确的中文译文。
instruction-translation-en_zh = 选择正确的中文译文。
instruction-translation-order = 把词语排成句子，用中文表达这个意思。
instruction-translation-term_to_meaning = 选择这个词语的意思。
instruction-translation-meaning_to_term = 选择表达这个意思的中文。
instruction-translation-typed_short = 请用中文输入，简体、繁体都可以。
instruction-translation-reading_typed = 请输入带声调的拼音（例如 xuéxí 或 xue2xi2）。
instruction-translation-reading_choice = 选择正确的拼音。

## 答题说明：阅读理解
instruction-comprehension-contrast = 选择符合原文内容的一项。
instruction-comprehension-cause = 选择原文中所说的原因或结果。
instruction-comprehension-question_answer = 选择与原文问答相对应的一项。
instruction-comprehension-true_false = 这个说法符合原文吗？
instruction-comprehension-who = 选择说的是谁，或者是谁说的。
instruction-comprehension-number = 选择符合原文的数字或时间。
instruction-comprehension-reference = 选择所指的内容。
instruction-comprehension-meaning_in_context = 选择在文中的意思。
instruction-comprehension-order = 选择正确的顺序。
instruction-comprehension-next = 选择紧接在后面的部分。
instruction-comprehension-previous = 选择紧接在前面的部分。
instruction-comprehension-ending = 选择这句话接下来的部分。
instruction-comprehension-gist = 选择这段话主要谈的内容。
instruction-comprehension-when = 选择符合原文的时间。
instruction-comprehension-where = 选择符合原文的地点。
instruction-comprehension-what = 选择符合原文的事物。
instruction-comprehension-mentioned = 按题目的要求，选择文中提到或没有提到的。

## 答题说明：其他题目
instruction-any-cloze-choice = 选择合适的一项填空。
instruction-any-cloze-typed = 请输入空格处的内容。
instruction-any-cloze-order = 把词语按正确的顺序填入空格。
instruction-any-translation-choice = 选择正确的译文。
instruction-any-translation-typed = 请输入译文。
instruction-any-translation-order = 把词语排成正确的译文。
instruction-any-comprehension-choice = 选择正确的答案。
instruction-any-comprehension-typed = 请输入答案。
instruction-any-comprehension-order = 按正确的顺序排列。

## 提示
hint-meaning = 💡 { $text }
hint-not-this = 💡 不是“{ $option }”。
hint-begins-characters = 💡 以“{ $text }”开头（一共 { $length } 个字）。
hint-begins-syllables = 💡 以“{ $text }”开头（一共 { $length } 个音节）。
hint-begins-words = 💡 以“{ $text }”开头（一共 { $length } 个词）。
hint-first-tile = 💡 从“{ $text }”开始。
hint-none = 💡 没有更多提示了。

## 回顾
summary-title = 做完了，辛苦了！
summary-title-unanswered = 到这里就结束了。
summary-score = 一共 { $asked } 题，答对 { $correct } 题
summary-score-close = 一共 { $asked } 题，答对 { $correct } 题，差一点 { $close } 题
summary-skipped = 跳过了 { $skipped } 题。
summary-kind = { $kind }：{ $answered } 题答对 { $correct } 题
summary-perfect = 全部答对，太棒了！
summary-missed-title = 值得再看一遍的题目
summary-skipped-answer = （跳过）
