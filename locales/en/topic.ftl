### Topics: what meetings and people are about. Read by stewards, who add them.

topic-concept-invalid = A concept is written in lower case letters and digits, with hyphens between words, such as “coping-skills”.
topic-concept-taken = There is already a topic for this concept.
topic-code-system-invalid = Please write whose code this is in lower case letters and digits, with hyphens between words, such as “meeting-guide”.
