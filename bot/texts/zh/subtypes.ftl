### 题型的简称，供管理员查看。

## 填空
subtype-cloze-connective = 关联词
subtype-cloze-word = 选词
subtype-cloze-glossary_word = 词汇表词语
subtype-cloze-grammar = 语法
subtype-cloze-typed = 输入填空
subtype-cloze-adverb = 副词
subtype-cloze-aspect = 助词
subtype-cloze-complement = 补语
subtype-cloze-measure_word = 量词
subtype-cloze-verb_measure = 动量词

## 翻译
subtype-translation-zh_ja = 中译日
subtype-translation-zh_en = 中译英
subtype-translation-ja_zh = 日译中
subtype-translation-en_zh = 英译中
subtype-translation-order = 排句
subtype-translation-term_to_meaning = 词义
subtype-translation-meaning_to_term = 按意思选词
subtype-translation-typed_short = 输入短语
subtype-translation-reading_typed = 输入拼音
subtype-translation-reading_choice = 选拼音

## 阅读理解
subtype-comprehension-contrast = 对比
subtype-comprehension-cause = 原因与结果
subtype-comprehension-question_answer = 问与答
subtype-comprehension-true_false = 判断正误
subtype-comprehension-who = 人物
subtype-comprehension-number = 数字与时间
subtype-comprehension-reference = 指代
subtype-comprehension-meaning_in_context = 文中词义
subtype-comprehension-order = 顺序
subtype-comprehension-next = 下一句
subtype-comprehension-previous = 上一句
subtype-comprehension-ending = 句子后半
subtype-comprehension-gist = 要点
subtype-cloze-authored = 自编
subtype-translation-authored = 自编
subtype-comprehension-authored = 自编
subtype-comprehension-when = 时间
subtype-comprehension-where = 地点
subtype-comprehension-what = 事物
subtype-comprehension-mentioned = 提及
