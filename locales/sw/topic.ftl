### Mada: mikutano na watu huzungumzia nini. Husomwa na watunzaji, ambao huziongeza.

topic-concept-invalid = Dhana huandikwa kwa herufi ndogo na tarakimu, pamoja na vistari kati ya maneno, kama vile “coping-skills”.
topic-concept-taken = Tayari kuna mada kwa dhana hii.
topic-code-system-invalid = Tafadhali andika msimbo huu ni wa nani kwa herufi ndogo na tarakimu, pamoja na vistari kati ya maneno, kama vile “meeting-guide”.
