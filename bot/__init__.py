"""People, scores and Telegram, around the questions that `quizzes` makes."""
