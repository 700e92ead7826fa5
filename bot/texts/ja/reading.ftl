### 個人チャットで文章を読むとき、単語を調べるときの言葉。

command-read = 文章を読む
command-word = 単語を調べる

## 読む
read-place = { $number }/{ $count }
read-line = { $lines }行目
read-lines = { $lines }行目
read-choose = どの文章を読みますか。
read-no-texts = まだ読める文章がありません。
read-unknown = 「{ $word }」という読める文章はありません。
read-no-line = 「{ $title }」の{ $line }行目には段落がありません。
read-no-paragraph = 「{ $title }」は全{ $count }段落で、第{ $number }段落はありません。
read-words-title = 語句
read-no-words = ここには説明する語句がありません。
read-end = 文章はここまでです。
read-end-list = リストはここまでです。
button-page-before = ◀ 前へ
button-page-after = ▶ 次へ
button-pinyin = 🔤 ピンイン
button-translation-ja = 🌐 日本語訳
button-translation-en = 🌐 英訳
button-words = 📝 語句
button-back-to-text = 📖 文章に戻る
button-text = 📖 本文
button-ask = ✏️ この段落の問題を解く
button-ask-words = ✏️ このページの単語の問題を解く
button-ask-word = ✏️ この単語の問題を解く
button-ask-all = ✏️ 全体の問題を解く
button-ask-list = ✏️ リスト全体の問題を解く
button-to-question = ‹ 問題に戻る
button-texts = 📚 ほかの文章
toast-no-text = その文章は今はありません。/read で選び直してください。
toast-word-not-asked = この単語の問題は、もうありません。
toast-nothing-asked = この段落の問題はありません。
toast-no-line = この問題には、読める本文がありません。
toast-text-later = 本文を見ると答えがわかってしまいます。解答したあとでご覧ください。

## 単語
word-ask = どの単語を調べますか。「/word 内容」のように書いてください。問題が出ていないときは、単語（漢字かピンイン）、または日本語か英語の意味を送るだけでも調べられます。
word-here = この文章では：{ $meaning }
word-in-text = 「{ $title }」では：{ $meaning }
word-general = 一般に：{ $meaning }
word-dictionary = 辞書（CC-CEDICT）：{ $meaning }
word-term = 用語解説の語
word-which = 「{ $word }」と読む単語はいくつかあります。どれですか。
word-means = 「{ $word }」にあたる単語はいくつかあります。どれですか。
word-near = 「{ $word }」は見つかりませんでした。この中にありますか。
word-unknown = 「{ $word }」は見つかりませんでした。
word-no-dictionary = 辞書の準備がまだできていないため、今は文章に出てくる単語しか調べられません。数分後にもう一度お試しください。
button-to-text = 📖 { $title } { $number }
button-to-paragraph = 📖 第{ $number }段落
toast-no-word = この単語は今は見つかりません。/word でほかの単語を調べられます。
