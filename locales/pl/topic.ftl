### Tematy: czego dotyczą spotkania i sprawy ludzi. Czyta to koordynacja, która je dodaje.

topic-concept-invalid = Pojęcie zapisuje się małymi literami i cyframi, z łącznikami między słowami, na przykład „coping-skills”.
topic-concept-taken = Dla tego pojęcia jest już temat.
topic-code-system-invalid = Napisz, czyj to kod: małymi literami i cyframi, z łącznikami między słowami, na przykład „meeting-guide”.
