### 問題を出す、答えを見る、ふり返る。

## 判定
verdict-correct = ✅ 正解です！
verdict-close = 🟡 おしい！
verdict-wrong = ❌ 残念、ちがいます。

## 判定に添える言葉
remark-tones-missing = 声調も覚えましょう：{ $shown }
remark-wrong-tone = { $number }つ目の音節の声調がちがいます：{ $given } → { $expected }
remark-wrong-syllable = { $number }つ目の音節がちがいます：{ $given } → { $expected }
remark-missing-syllable = { $number }つ目の音節が抜けています：{ $expected }
remark-extra-syllable = 音節が多すぎます：{ $given }
remark-near-miss = あと少しで「{ $expected }」でした。
remark-other-character = 1文字ちがいます：{ $given } → { $expected }
remark-missing-character = 1文字抜けています：{ $expected }
remark-extra-character = 1文字多すぎます：{ $given }
remark-usual-form = 数は合っていますが、ふつうは「{ $expected }」と言います。
remark-more-than-asked = 正解は入っていますが、聞かれた以上のことも書いてあります。
remark-other-script-hanzi = ここは漢字で答える問題です。
remark-other-script-pinyin = ここはピンインで答える問題です。
remark-other-order = 本文の語順とちがいます。
remark-other-order-at = 本文の語順とちがいます。{ $number }番目は「{ $expected }」です。

## 答え合わせ
right-answer = 正解：{ $answer }
also-right = ほかの正解：{ $answers }
list-separator = 、
your-answer = あなたの答え：{ $answer }
explanation-in-ja = 解説（日本語）：{ $text }
explanation-in-en = 解説（英語）：{ $text }
explanation-in-zh = 解説（中国語）：{ $text }
why-wrong = あなたの答えについて：{ $reason }
why-wrong-in-ja = あなたの答えについて（日本語）：{ $reason }
why-wrong-in-en = あなたの答えについて（英語）：{ $reason }
why-wrong-in-zh = あなたの答えについて（中国語）：{ $reason }
evidence = { $line }行目：{ $quote }

## 問題の見出し
progress = 問題 { $number } / { $count }
level = HSK { $level }
kind-cloze = 穴埋め
kind-translation = 翻訳
kind-comprehension = 読解

## 指示：穴埋め
instruction-cloze-connective = 空欄に入る接続表現を選んでください。
instruction-cloze-word = ヒントに合うように、空欄に入る語を選んでください。
instruction-cloze-glossary_word = ヒントの意味に合うように、空欄に入る語を選んでください。
instruction-cloze-grammar = 文法に合うように、空欄に入る語を選んでください。
instruction-cloze-typed = 空欄に入る中国語を入力してください。簡体字でも繁体字でもかまいません。
instruction-cloze-adverb = 空欄に入る副詞を選んでください。
instruction-cloze-aspect = 空欄に入る助詞を選んでください。
instruction-cloze-complement = この意味になるように、動詞に続く語を選んでください。
instruction-cloze-measure_word = 空欄に入る量詞を選んでください。
instruction-cloze-verb_measure = 空欄に入る、動作を数える量詞を選んでください。

## 指示：翻訳
instruction-translation-zh_ja = 正しい日本語訳を選んでください。
instruction-translation-zh_en = 正しい英語訳を選んでください。
instruction-translation-ja_zh = 正しい中国語訳を選んでください。
instruction-translation-en_zh = 正しい中国語訳を選んでください。
instruction-translation-order = 語句を並べて、この意味の中国語の文を作ってください。
instruction-translation-term_to_meaning = この言葉の意味を選んでください。
instruction-translation-meaning_to_term = この意味を表す中国語を選んでください。
instruction-translation-typed_short = 中国語で入力してください。簡体字でも繁体字でもかまいません。
instruction-translation-reading_typed = ピンインを声調もつけて入力してください（例：xuéxí または xue2xi2）。
instruction-translation-reading_choice = 正しいピンインを選んでください。

## 指示：読解
instruction-comprehension-contrast = 本文の内容に合うものを選んでください。
instruction-comprehension-cause = 本文で述べられている理由や結果を選んでください。
instruction-comprehension-question_answer = 本文での問いと答えが対応するように選んでください。
instruction-comprehension-true_false = 本文の内容に合っていますか。
instruction-comprehension-who = だれのことか、だれの言葉かを選んでください。
instruction-comprehension-number = 本文の内容に合う数や時期を選んでください。
instruction-comprehension-reference = 何を指しているかを選んでください。
instruction-comprehension-meaning_in_context = 文中での意味を選んでください。
instruction-comprehension-order = 正しい順番を選んでください。
instruction-comprehension-next = すぐ後に続くものを選んでください。
instruction-comprehension-previous = すぐ前に来るものを選んでください。
instruction-comprehension-ending = 文の続きを選んでください。
instruction-comprehension-gist = 主に何について述べているかを選んでください。
instruction-comprehension-when = 本文の内容に合う時を選んでください。
instruction-comprehension-where = 本文の内容に合う場所を選んでください。
instruction-comprehension-what = 本文の内容に合う物を選んでください。
instruction-comprehension-mentioned = 本文に出てくるもの、出てこないものを選んでください。

## 指示：そのほかの問題
instruction-any-cloze-choice = 空欄に入るものを選んでください。
instruction-any-cloze-typed = 空欄に入る言葉を入力してください。
instruction-any-cloze-order = 空欄に入る語句を正しい順に並べてください。
instruction-any-translation-choice = 正しい訳を選んでください。
instruction-any-translation-typed = 訳を入力してください。
instruction-any-translation-order = 語句を並べて訳を作ってください。
instruction-any-comprehension-choice = 正しい答えを選んでください。
instruction-any-comprehension-typed = 答えを入力してください。
instruction-any-comprehension-order = 正しい順に並べてください。

## ヒント
hint-meaning = 💡 { $text }
hint-not-this = 💡 「{ $option }」ではありません。
hint-begins-characters = 💡 「{ $text }」で始まります（全部で{ $length }文字）。
hint-begins-syllables = 💡 「{ $text }」で始まります（全部で{ $length }音節）。
hint-begins-words = 💡 「{ $text }」で始まります（全部で{ $length }語）。
hint-first-tile = 💡 「{ $text }」から始めます。
hint-none = 💡 ヒントはもうありません。

## ふり返り
summary-title = おつかれさまでした！
summary-title-unanswered = これで終わりです。
summary-score = { $asked }問のうち{ $correct }問正解
summary-score-close = { $asked }問のうち{ $correct }問正解、おしい答え{ $close }問
summary-skipped = { $skipped }問をとばしました。
summary-kind = { $kind }：{ $answered }問のうち{ $correct }問正解
summary-perfect = 全問正解です。すばらしい！
summary-missed-title = もう一度見ておきたい問題
summary-skipped-answer = （とばした問題）
