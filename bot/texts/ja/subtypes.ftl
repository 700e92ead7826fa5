### 問題の種類の短い名前。管理者が見るもの。

## 穴埋め
subtype-cloze-connective = 接続表現
subtype-cloze-word = 語を選ぶ
subtype-cloze-glossary_word = 用語解説の語
subtype-cloze-grammar = 文法
subtype-cloze-typed = 入力する空欄
subtype-cloze-adverb = 副詞
subtype-cloze-aspect = 助詞
subtype-cloze-complement = 補語
subtype-cloze-measure_word = 量詞
subtype-cloze-verb_measure = 動量詞

## 翻訳
subtype-translation-zh_ja = 中→日
subtype-translation-zh_en = 中→英
subtype-translation-ja_zh = 日→中
subtype-translation-en_zh = 英→中
subtype-translation-order = 並べ替え
subtype-translation-term_to_meaning = 語の意味
subtype-translation-meaning_to_term = 意味から語
subtype-translation-typed_short = 短い文の入力
subtype-translation-reading_typed = ピンインの入力
subtype-translation-reading_choice = ピンインを選ぶ

## 読解
subtype-comprehension-contrast = 対比
subtype-comprehension-cause = 理由と結果
subtype-comprehension-question_answer = 問いと答え
subtype-comprehension-true_false = 正誤
subtype-comprehension-who = だれか
subtype-comprehension-number = 数と時期
subtype-comprehension-reference = 指すもの
subtype-comprehension-meaning_in_context = 文中の意味
subtype-comprehension-order = 順番
subtype-comprehension-next = 次の文
subtype-comprehension-previous = 前の文
subtype-comprehension-ending = 文の続き
subtype-comprehension-gist = 要点
subtype-cloze-authored = 自作
subtype-translation-authored = 自作
subtype-comprehension-authored = 自作
subtype-comprehension-when = いつか
subtype-comprehension-where = どこか
subtype-comprehension-what = 何か
subtype-comprehension-mentioned = 言及
