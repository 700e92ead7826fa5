### What is shown in any chat after the bot's name with @.

inline-open = Open the bot
inline-button-word = 🔎 Look it up
inline-button-set = ▶ Take the quiz
inline-unknown = I don’t have this word
inline-count = { $count ->
        [one] Quiz, { $count } question
       *[other] Quiz, { $count } questions
    }
inline-set = A Chinese quiz on “{ $title }”: { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, with hints and explanations.
