### 자료에 대해 하는 말: 쓰고, 번역하고, 게시하는 것, 다른 곳의 목록을 가져오는 것.
### 말투: 해요체. “당신” 없이, 멤버끼리 이야기하듯이. 쉬운 말로, 탓하지 않고, 할 수 있는 다음 일이 있으면 함께.

resource-service-not-written = 서비스는 여기서 쓸 수 없어요. 제공하는 곳의 기록에서 들어와요.
resource-pseudonym-missing = 보여 줄 이름을 적거나, 이름을 밝히는 다른 방법을 골라 주세요.
resource-address-invalid = 웹페이지 주소의 모양이 아닌 것 같아요. “https://”로 시작하는 주소를 써 주세요.
resource-address-missing = 어디에 있는지 적어 주세요. 녹음, 영상, 파일에는 웹 주소가 필요해요.
# $limit (숫자): 자료 하나에 둘 수 있는 형식의 수.
resource-too-many-formats = 자료 하나에는 형식을 { $limit }개까지 둘 수 있어요.
# $limit (숫자): 한 번에 요청할 수 있는 언어의 수.
resource-too-many-languages = 한 번에 언어를 { $limit }개까지 요청할 수 있어요.
resource-review-date-past = 누군가 알맞은 때에 다시 볼 수 있도록, 내일부터의 날을 골라 주세요.
resource-citation-nowhere = DOI나, 그것을 찾을 수 있는 페이지의 주소를 넣어 주세요.
resource-doi-invalid = DOI의 모양이 아닌 것 같아요. “10.1000/182”처럼 “10.”으로 시작하고 빗금이 들어 있어요.
resource-retrieved-missing = 이 페이지를 읽은 날을 적어 주세요. 지금은 내용이 달라졌을 수 있어요.
resource-retrieved-later = 오늘이나 오늘보다 앞선 날을 골라 주세요.
# $limit (숫자): 자료 하나에 적을 수 있는 출처의 수.
resource-too-many-citations = 자료 하나에는 출처를 { $limit }개까지 적을 수 있어요.
resource-published-already = 이미 게시되었어요.
resource-archived = 게시를 거두어들인 것이어서 이제 바꿀 수 없어요.
resource-changed-meanwhile = 바로 그때 다른 분이 이것을 바꾸었어요. 다시 한번 본 다음에 해 주세요.
resource-source-language = 원래 그 언어로 쓴 글이에요. 번역해서 옮길 언어를 골라 주세요.
# $current (숫자): 지금의 버전.
resource-version-unknown = 이 버전을 알 수 없었어요. 지금 버전: { $current }.
resource-nothing-to-search = 찾을 말을 하나 이상 적어 주세요.
resource-nothing-to-review = 이 언어로 검토를 기다리는 번역이 없어요.
resource-nothing-outdated = 이 언어로 원문보다 뒤처진 번역이 없어요.
resource-being-translated = 지금 다른 분이 이것을 그 언어로 번역하고 있어요. 목록에 다른 글들이 있어요.
resource-translation-waits = 이 언어로 된 번역이 이미 검토를 기다리고 있어요. 도우려 해 주셔서 고마워요.
# $limit (숫자): 멤버 한 사람이 번역하고 있을 수 있는 글의 수.
resource-too-many-translations = 한 번에 글을 { $limit }개까지 맡을 수 있어요. 다른 글을 맡기 전에 그중 하나를 마치거나 다른 분께 넘겨주세요.
resource-xliff-unreadable = 저희가 읽을 수 있는 번역 파일이 아니에요. 쓰시는 도구에서 저장한 그대로, XLIFF 2 형식으로 보내 주세요.
resource-xliff-not-one = 파일 하나에는 글이 꼭 하나만 들어가요. 저희에게서 받은 파일을 하나씩 따로 보내 주세요.
# $count (숫자): 부분의 수.
resource-xliff-unfinished = 아직 번역하지 않은 부분이 { $count }곳 있어요. 도구에서 이어서 한 다음 파일을 다시 보내 주세요.
resource-xliff-other-parts = 이 파일의 부분들이 글의 부분들과 달라요. 글이 바뀌었을 수 있어요. 파일을 다시 받아 주세요.
resource-not-proposed = 아직 제출되지 않았어요. 쓴 분이 제출하면 정할 수 있어요.
resource-proposed-already = 이미 제출되었어요. 곧 누군가 볼 거예요.
resource-waits-for-review = 지금 다른 분들이 보고 있어서 그대로 두어요. 바꾸고 싶은 것이 있으면 댓글을 쓰고 돌려 달라고 해 주세요.
resource-not-ones-own = 직접 쓴 것이어서, 검토하는 다른 분이 정해요.
resource-changed-by-suggestion = 게시된 글이어서, 바꾸려면 다른 분들의 동의가 필요해요. 변경을 제안해 주시면 누군가 볼 거예요.
resource-stays-sensitive = 제출하거나 게시한 것에는 표시가 그대로 남아요. 초안일 때는 뗄 수 있어요.
resource-topic-is-sensitive = 늘 두 사람이 보는 주제를 다루고 있어요. 주제 자체에서 표시가 없어져야 이 표시도 없어져요.
resource-story-without-context = 경험담은 도움이 되지 않은 것과 어떤 때였는지도 함께 말할 때 다른 사람에게 가장 도움이 돼요. 세 가지를 모두 적어 주세요. 무엇이 도움이 되었는지, 무엇이 되지 않았는지, 어떤 상황이었는지.
resource-story-without-consent = 경험담은 쓴 분이 동의했을 때만 다른 사람이 읽을 수 있어요. 동의 설정에서 허락할 수 있고, 다시 거둘 수도 있어요.
resource-changed-since = 읽으신 뒤에 바뀐 것이 있어요. 다시 한번 본 다음에 정해 주세요.
resource-looked-at-again = 이미 다시 살펴보고 있어요. 검토하는 분이 게시하면 바로 돌아와요.
resource-not-published-yet = 지금은 게시되어 있지 않아서 다시 볼 것이 없어요.
resource-reason-missing = 게시된 글을 왜 바꾸는지 몇 마디로 적어 주세요. 함께 작업하는 분들이 궁금해할 거예요.
resource-takes-two = 이 글을 바꾸려면 두 사람의 동의가 필요해요. 변경을 제안해 주시면 다른 분들이 볼 거예요.
resource-not-published = 지금은 게시되어 있지 않아서 제안할 것이 없어요.
resource-nothing-changes = 지금도 그렇게 쓰여 있어요. 무엇이 달라져야 하는지 적어 주세요.
# $limit (숫자): 멤버 한 사람의 제안이 몇 개까지 기다릴 수 있는지.
resource-too-many-suggestions = 기다리는 제안은 한 번에 { $limit }개까지 둘 수 있어요. 누군가 그중 하나를 볼 때까지 기다리거나, 하나를 거두어 주세요.
resource-suggestion-settled = 이 제안은 이미 답을 받았거나 거두어졌어요.
resource-changed-where-it-came-from = 원래 있던 목록에서 바뀌었어요.

## 무엇이 도움이 되는지에 대해 출처가 얼마나 말해 주는지, 많은 것부터. 어느 것도 사람에 대한 평가가 아니다.

resource-evidence-review = 이에 대한 많은 연구를 함께 살펴보았어요.
resource-evidence-trial = 한 연구에서, 제비를 뽑아 나눈 사람들 중 일부는 이것을 해 보고 일부는 하지 않았어요.
resource-evidence-observation = 한 연구에서, 이것을 한 사람들을 지켜보았어요.
resource-evidence-expertise = 이 분야를 잘 아는 사람들이 그렇게 말해요.
resource-evidence-experience = 직접 겪은 사람들이 어땠는지 들려줘요.

## 이메일. 모두 제목이 같고, 어느 글인지, 무슨 말이 있었는지 쓰지 않는다.

resource-letter-subject = 새로운 소식이 있어요
resource-letter-preheader = 앱을 열면 볼 수 있어요.
# 쓴 분께.
resource-returned = 제출하신 글 하나를 누군가 살펴보았고, 지금은 다시 초안이 되었어요.
resource-returned-next = 그분이 쓴 글을 앱에서 볼 수 있어요. 필요한 만큼 시간을 두고, 언제든 다시 제출해 주세요. 애써 주셔서 고마워요.
resource-published = 쓰신 글 하나가 게시되었어요. 이제 커뮤니티의 모두가 읽을 수 있어요.
resource-published-next = 나누어 주셔서 고마워요. 이름을 어떻게 밝힐지는 언제든 앱에서 바꿀 수 있어요.
resource-taken-back = 쓰신 글 하나의 게시가 거두어졌어요. 게시된 것을 돌보는 분이 그렇게 했어요.
resource-taken-back-next = 이제 아무도 찾을 수 없어요. 이유를 알고 싶다면 모더레이터에게 물어봐 주세요.
# 쓴 분께.
resource-reopened = 쓰신 글 하나를 다시 살펴보고 있어요. 그동안 다른 분들은 찾을 수 없어요.
resource-reopened-next = 이유는 앱에서 볼 수 있어요. 원하시면 지금 바로 글을 바꿀 수 있고, 누군가 살펴본 다음에 돌아와요. 기다려 주셔서 고마워요.
# 게시된 것을 돌보는 분께.
resource-in-your-care = 저희가 게시하는 것 하나를 이제부터 돌보게 되셨어요.
resource-in-your-care-next = 앱에서, 돌보는 것들 가운데 볼 수 있어요. 다시 볼 때가 되면 알려 드릴게요. 맡기 어렵다면 모더레이터에게 알려 주세요. 다른 분이 맡아요.
# $count (숫자): 개수.
resource-care-due = 돌보시는 것 가운데 { $count }개를 다시 볼 때가 되었어요.
# $date (텍스트): 숨겨지는 날, 읽는 사람의 언어로 쓰여 있다.
resource-care-due-next = 조용한 시간이 날 때 다시 한번 읽고, 여전히 괜찮은지 앱에서 알려 주세요. { $date }까지 아무도 보지 않은 것은 그날부터, 누군가 볼 때까지 숨겨져요.
# $count (숫자): 개수.
resource-care-hidden = 돌보시는 것 가운데 { $count }개가 다시 살펴보기를 기다리며 지금 숨겨져 있어요.
resource-care-hidden-next = 모더레이터도 보고 있고, 살펴본 다음에 되돌려 놓아요. 아시는 것이 있으면 앱에서 모더레이터에게 쓸 수 있어요.
# 이런 이메일 모두에.
resource-care-footer = 저희가 게시하는 것을 돌봐 주시는 분께 보내는 메일이에요. 벅차졌다면 모더레이터에게 알려 주세요. 다른 분이 맡아요.
# 글을 번역한 분께.
resource-translation-published = 번역하신 것 하나를 누군가 검토했고, 이제 모두가 읽을 수 있어요.
resource-translation-published-next = 고마워요. 그 언어를 읽는 사람이, 전에는 없던 도움을 이제 찾을 수 있어요.
# 변경을 제안한 분께.
resource-suggestion-accepted = 제안하신 변경 하나가 받아들여졌어요.
resource-suggestion-accepted-next = 이제부터 글이 그렇게 읽혀요. 꼼꼼히 읽어 주셔서 고마워요.
resource-suggestion-declined = 제안하신 변경 하나를 살펴보았고, 글은 그대로 두기로 했어요.
resource-suggestion-declined-next = 그에 대해 쓴 글을 앱에서 볼 수 있어요. 함께 생각해 주셔서 고마워요.
# 이런 이메일 모두에.
resource-letter-footer = 관련된 것이 바뀌어서 보내는 메일이에요. 소중한 이야기가 지켜지도록, 이메일에는 되도록 적게 써요.

## /hsds에서 서비스 목록을 읽는 프로그램에게.

resource-parameter-unknown = 이 목록에는 이 매개변수가 없어요. 빼도 돼요.
resource-parameter-invalid = 이 매개변수에 쓸 수 있는 값이 아니에요.
# $most (숫자): 항목의 수.
resource-per-page-too-many = 한 페이지에는 { $most }개까지 담겨요. 더 작은 페이지를 요청하거나, format=ndjson으로 전체를 받아 주세요.
resource-postcode-missing = 거리는 우편번호에서부터 재요. 우편번호를 더해 주세요.
