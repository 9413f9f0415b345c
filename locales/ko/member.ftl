### 계정: 로그인, 비밀번호, 프로필, 역할.
### 말투: common.ftl과 같다. 이메일과 링크로 열리는 페이지는 옆 사람이 볼 수 있다.
### 어떤 커뮤니티인지, 커뮤니티가 있다는 것도 쓰지 않는다.

# $least, $most (숫자): 비밀번호의 글자 수.
member-password-length = 비밀번호는 { $least }자에서 { $most }자까지로 정해 주세요.
member-sign-in-failed = 이메일 주소와 비밀번호가 서로 맞지 않아요. 이메일로 코드를 받아서 로그인할 수도 있어요.
member-link-invalid = 이 링크는 쓸 수 없어요. 오래되었거나 이미 쓴 링크일 수 있어요. 새로 받아 주세요.
member-code-invalid = 이 코드는 쓸 수 없어요. 가장 최근 이메일에 있는 코드와 맞는지 보거나, 새로 받아 주세요.
member-refresh-token-reused = 이 로그인이 두 곳에서 쓰인 것 같아요. 계정을 지키기 위해 로그아웃했어요. 다시 로그인해 주세요.
member-refresh-token-invalid = 로그인이 끝났어요. 다시 로그인해 주세요.
member-password-wrong = 지금 비밀번호와 맞지 않아요. 다시 해 주세요.
# $limit (숫자): 적을 수 있는 언어의 수.
member-too-many-languages = 언어는 { $limit }개까지 적을 수 있어요.
member-role-held = 이미 이 역할을 맡고 있는 분이에요.
member-role-not-held = 이 역할을 맡고 있지 않은 분이에요.
member-last-steward = 이대로면 커뮤니티지기가 한 사람도 남지 않아요. 먼저 다른 분께 이 역할을 맡겨 주세요.
member-blocked-oneself = 자기 자신은 차단할 수 없어요. 다른 분을 골라 주세요.
# 메일을 거절한 주소의 주인에게 앱에서 하는 말. 나무라지 않기.
member-letters-returned = 보내 드린 이메일이 되돌아왔어요. 지금도 쓰시는 주소인가요? 맞다면 확인해 주세요. 다시 이메일을 보내 드릴게요.
member-email-not-yours = 이 계정의 이메일 주소가 아니에요. 설정에 있는 주소와 맞는지 봐 주세요.

## 로그인하기 위한 이메일

member-sign-in-subject = 로그인 코드예요
member-sign-in-preheader = 요청하신 코드를 보내요. 잠시 동안만 쓸 수 있어요.
# $name (텍스트): 본인이 고른 이름.
member-greeting = { $name } 님, 안녕하세요.
member-sign-in-welcome = 어서 오세요! 와 주셔서 반가워요. 여기에서 이메일 주소를 확인하고 로그인해 주세요:
member-sign-in-again = 다시 만나서 반가워요. 여기에서 로그인할 수 있어요:
member-sign-in-button = 로그인
member-sign-in-code = 또는 로그인하려는 화면에 이 코드를 넣어 주세요:
# $minutes (숫자): 링크와 코드를 쓸 수 있는 시간(분).
member-sign-in-valid = 링크와 코드 중 하나만 있으면 돼요. { $minutes }분 동안 한 번만 쓸 수 있어요.
member-sign-in-not-you = 링크나 코드는 누구에게도 알려 주지 마세요. 요청한 적이 없다면 아무것도 하지 않으셔도 괜찮아요.

## 링크로 열리는 페이지

member-page-title = 로그인
member-page-code = 로그인하려는 화면에 이 코드를 넣어 주세요. 누구에게도 알려 주지 마세요.
member-page-link-invalid = 이 링크는 쓸 수 없어요. 오래되었거나 이미 쓴 링크일 수 있어요. 로그인하려는 화면에서 이메일을 새로 받아 주세요.
