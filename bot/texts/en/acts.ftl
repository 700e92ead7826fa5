### The log of what admins do.

acts-none = Nothing has been done yet.
acts-title = { $count ->
        [one] { $count } act, the latest first
       *[other] { $count } acts, the latest first
    }
acts-command-line = command line
acts-anonymous = anonymous
acts-version = version { $version }
act-published = published
act-drafted = added as a draft
act-retired = retired
act-restored = restored
act-revised = finished a revision
act-edited = edited a question
act-dropped = dropped a question
act-granted = gave a role
act-revoked = took a role
act-flag-accepted = accepted a flag
act-flag-rejected = rejected a flag
act-pushed = began a round
act-homework-set = set homework
act-homework-put-off = put homework off
act-homework-dropped = took homework back
command-log = who did what
menu-log = 📜 Log
