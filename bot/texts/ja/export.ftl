### 持ち出し：Ankiのデッキと、答えの表。

export-title = 何を書き出しますか。
export-what =
    🗂 Ankiのデッキ：文章の穴埋めと単語を、読みと意味つきで。
    📄 これまでの答えの表（CSV）。
button-export-deck = 🗂 Ankiのデッキ
button-export-answers = 📄 自分の答え（CSV）
button-export-again = 🔁 もう一度
button-export-more = 💾 ほかのものも書き出す
export-which-set = どの文章のデッキにしますか。
export-deck-title = 「{ $title }」のAnkiデッキ
export-deck-gaps = 穴埋め：{ $count }
export-deck-words = 単語：{ $count }
export-deck-how = ファイルをAnkiで開いてください。あとでもう一度読み込んでも、カードは重複せずに更新され、学習の記録も残ります。
export-answers-title = これまでの答え：{ $count }件
export-answers-how = 表計算ソフトで開けます。日時は{ $zone }の時刻です。タイムゾーンは /settings で変えられます。
export-no-answers = まだ問題に答えていないので、書き出すものがありません。/quiz で始められます。
export-no-set = そのセットは今はありません。/export で選び直してください。
export-nothing = この文章には、デッキにできる穴埋めや単語がありません。/export で選び直してください。
export-failed = すみません、ファイルを作れませんでした。
toast-export = ⏳ ファイルを作っています。少しお待ちください。
command-export = Ankiのデッキ、答えの表
