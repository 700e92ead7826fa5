"""
Which questions ask what answers a question, and what a reply goes on to say?

    asked_evenly       the generator: of the questions of the next three those that the text alone tells
    question_answer    which question this answers, what was answered to this
    in_response        to which question these words respond
    said_in_reply      with which sentence a reply goes on
    saying             which sentences of a reply can be quoted alone; `reply_parts`, `question_opening` of a question
    answer_types       what sort of answer is asked for; `answer_sorts`, `answer_amounts`
    answer_signs       which words show that a saying answers
    answer_ties        which words tie it to the question; `shared_words`, `answer_verbs`, `answer_forms`, `pointers`
    responding         may words respond to another question as well; `response_turns`, `leading_up`, `stances`,
                       `left_out`, `direct_answers`, `even_forms` which replies will not do
    replies            which others are offered
    reply_wording      what is said of all of them
"""
