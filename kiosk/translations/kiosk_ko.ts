<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>kiosk</name>
        <message>
            <source>nothing is left of the day</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>오늘 남은 일정이 없습니다</translation>
        </message>
        <message>
            <source>something else was done meanwhile; press the key again to see what it is about now</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>그 사이 다른 작업이 있었습니다. 키를 다시 누르면 현재 내용이 표시됩니다</translation>
        </message>
        <message>
            <source>the message was one of another day</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>다른 날의 메시지입니다</translation>
        </message>
        <message>
            <source>there is nothing to do again</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>다시 실행할 작업이 없습니다</translation>
        </message>
        <message>
            <source>there is nothing to take back</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>되돌릴 작업이 없습니다</translation>
        </message>
        <message>
            <source>A key first shows what would happen, and changes nothing yet.</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>키를 누르면 먼저 바뀔 내용이 보이고, 아직 아무것도 바뀌지 않습니다.</translation>
        </message>
        <message numerus="yes">
            <source>After {n} s it is dropped by itself.</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>
                <numerusform>{n}초가 지나면 자동으로 취소됩니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Any key asks for the PIN</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>아무 키나 누르면 PIN을 묻습니다</translation>
        </message>
        <message>
            <source>Locks itself after ten minutes without a key</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>10분간 키 입력이 없으면 자동으로 잠깁니다</translation>
        </message>
        <message>
            <source>More keys</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>그 밖의 키</translation>
        </message>
        <message>
            <source>Operator’s keys</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>조작 키</translation>
        </message>
        <message>
            <source>Phone</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>전화</translation>
        </message>
        <message>
            <source>Who helps</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>도움을 줄 사람</translation>
        </message>
        <message numerus="yes">
            <source>{n} min each time</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>
                <numerusform>한 번에 {n}분</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the message to the audience?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>청중에게 보이는 메시지를 바꿀까요?</translation>
        </message>
        <message>
            <source>Keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>키</translation>
        </message>
        <message>
            <source>Locked</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>잠김</translation>
        </message>
        <message>
            <source>Message to the audience</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>청중에게 보내는 메시지</translation>
        </message>
        <message>
            <source>Not done</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>실행되지 않음</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>변경된 것이 없습니다.</translation>
        </message>
        <message>
            <source>PIN</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>PIN 번호</translation>
        </message>
        <message>
            <source>Quit Venue Kiosk?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Venue Kiosk를 종료할까요?</translation>
        </message>
        <message>
            <source>Run “kiosk pin”, and put the line that it prints into the programme's file.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>“kiosk pin”을 실행하고 출력된 줄을 프로그램 파일에 넣으세요.</translation>
        </message>
        <message>
            <source>That cannot be done</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>실행할 수 없습니다</translation>
        </message>
        <message>
            <source>That was not it.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>PIN이 틀렸습니다.</translation>
        </message>
        <message>
            <source>The cards stand still</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>카드가 멈췄습니다</translation>
        </message>
        <message>
            <source>The cards turn again</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>카드가 다시 넘어갑니다</translation>
        </message>
        <message>
            <source>The programme leaves this screen.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>이 화면에서 프로그램이 사라집니다.</translation>
        </message>
        <message>
            <source>The screen is dark</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>화면이 꺼져 있습니다</translation>
        </message>
        <message>
            <source>There is no PIN to lock with</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>잠글 PIN이 없습니다</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. Wait {n} s.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>
                <numerusform>시도 횟수가 너무 많습니다. {n}초 기다리세요.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlocked</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>잠금 해제됨</translation>
        </message>
        <message>
            <source>What shall become of it?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>어떻게 할까요?</translation>
        </message>
        <message>
            <source>closes this</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>닫기</translation>
        </message>
        <message>
            <source>delay</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>늦추기</translation>
        </message>
        <message>
            <source>does it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>실행</translation>
        </message>
        <message>
            <source>does it again</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>drops it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>취소</translation>
        </message>
        <message>
            <source>hold</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>대기</translation>
        </message>
        <message>
            <source>lets them turn</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>다시 넘기기</translation>
        </message>
        <message>
            <source>lights it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>켜기</translation>
        </message>
        <message>
            <source>locks it now</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>지금 잠그기</translation>
        </message>
        <message>
            <source>opens the keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>잠금 해제</translation>
        </message>
        <message>
            <source>shows it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>표시</translation>
        </message>
        <message>
            <source>shows none</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>표시 안 함</translation>
        </message>
        <message>
            <source>shows the keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>키 보기</translation>
        </message>
        <message>
            <source>skip</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>건너뛰기</translation>
        </message>
        <message>
            <source>start</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>시작</translation>
        </message>
        <message>
            <source>takes it back</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>되돌리기</translation>
        </message>
        <message numerus="yes">
            <source>{n} letters left</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>
                <numerusform>{n}자 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>{up} and {down} choose a slot</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>{up} 및 {down} 키로 순서 선택</translation>
        </message>
        <message numerus="yes">
            <source>Bring {slot} forward by {n} min?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>{slot}: {n}분 앞당길까요?</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 취소할까요?</translation>
        </message>
        <message numerus="yes">
            <source>Delay {slot} by {n} min?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>{slot}: {n}분 늦출까요?</numerusform>
            </translation>
        </message>
        <message>
            <source>Do again the delay of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 늦추기를 다시 실행할까요?</translation>
        </message>
        <message>
            <source>Do again the hold of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 대기를 다시 실행할까요?</translation>
        </message>
        <message>
            <source>Do again the release of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 대기 해제를 다시 실행할까요?</translation>
        </message>
        <message>
            <source>Do again the skip of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 건너뛰기를 다시 실행할까요?</translation>
        </message>
        <message>
            <source>Do again the start of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 시작을 다시 실행할까요?</translation>
        </message>
        <message>
            <source>Do again the {verb} of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: “{verb}” 작업을 다시 실행할까요?</translation>
        </message>
        <message>
            <source>End {slot} now?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 지금 끝낼까요?</translation>
        </message>
        <message>
            <source>Hold {slot} until it is released?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 해제할 때까지 대기시킬까요?</translation>
        </message>
        <message>
            <source>Nothing is left of the day</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>오늘 남은 일정이 없습니다</translation>
        </message>
        <message>
            <source>Now: {message}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>현재: {message}</translation>
        </message>
        <message>
            <source>Release {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 대기를 해제할까요?</translation>
        </message>
        <message>
            <source>Start {slot} now?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 지금 시작할까요?</translation>
        </message>
        <message>
            <source>Take back the delay of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 늦추기를 되돌릴까요?</translation>
        </message>
        <message>
            <source>Take back the hold of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 대기를 되돌릴까요?</translation>
        </message>
        <message>
            <source>Take back the release of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 대기 해제를 되돌릴까요?</translation>
        </message>
        <message>
            <source>Take back the skip of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 건너뛰기를 되돌릴까요?</translation>
        </message>
        <message>
            <source>Take back the start of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 시작을 되돌릴까요?</translation>
        </message>
        <message>
            <source>Take back the {verb} of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: “{verb}” 작업을 되돌릴까요?</translation>
        </message>
        <message>
            <source>The day ends</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>하루 종료</translation>
        </message>
        <message>
            <source>The message is gone</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>메시지를 내렸습니다</translation>
        </message>
        <message>
            <source>The message is on the screens</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>메시지가 화면에 표시됩니다</translation>
        </message>
        <message>
            <source>Then: {message}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>변경 후: {message}</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>외 {n}건</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>없음</translation>
        </message>
        <message>
            <source>{slot} has ended</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 종료됨</translation>
        </message>
        <message>
            <source>{slot} has started</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 시작됨</translation>
        </message>
        <message>
            <source>{slot} is as it was again</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 다시 실행됨</translation>
        </message>
        <message>
            <source>{slot} is as it was before</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 되돌려짐</translation>
        </message>
        <message>
            <source>{slot} is cancelled</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 취소됨</translation>
        </message>
        <message>
            <source>{slot} is on hold</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 대기 중</translation>
        </message>
        <message>
            <source>{slot} is released</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: 대기 해제됨</translation>
        </message>
        <message>
            <source>{slot}, {before} → {after} min</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}, {before} → {after}분</translation>
        </message>
        <message>
            <source>{slot}: {minutes} min</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: {minutes}분</translation>
        </message>
        <message>
            <source>{time} or later</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{time} 이후</translation>
        </message>
        <message>
            <source>“{title}”</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>“{title}”</translation>
        </message>
        <message>
            <source>“{title}” in {room}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>“{title}” ({room})</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” loses {n} min: what stands behind it starts on time</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>“{title}” {n}분 단축: 뒤의 고정 순서는 정시에 시작합니다</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to the audience</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>청중에게 보내는 메시지</translation>
        </message>
        <message>
            <source>Choose the slot after</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>다음 순서 선택</translation>
        </message>
        <message>
            <source>Choose the slot before</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>이전 순서 선택</translation>
        </message>
        <message>
            <source>Darken the screen, and light it again</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>화면 끄기, 다시 켜기</translation>
        </message>
        <message>
            <source>Delay; again for more</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>늦추기, 반복하면 더 늦춤</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>되돌린 작업 다시 실행</translation>
        </message>
        <message>
            <source>Do what was proposed</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>제안된 작업 실행</translation>
        </message>
        <message>
            <source>Drop it</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>취소</translation>
        </message>
        <message>
            <source>End what is on now, or cancel what is to come</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>진행 중인 순서 종료 또는 예정된 순서 취소</translation>
        </message>
        <message>
            <source>Full screen on and off</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>전체 화면 전환</translation>
        </message>
        <message>
            <source>Hold what is on now until it is released; release it</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>진행 중인 순서 대기, 해제</translation>
        </message>
        <message>
            <source>Less delay, or earlier</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>지연 줄이기 또는 앞당기기</translation>
        </message>
        <message>
            <source>Lock the keys</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>키 잠그기</translation>
        </message>
        <message>
            <source>Quit; asks first</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>종료(먼저 확인)</translation>
        </message>
        <message>
            <source>Start what comes next, now</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>다음 순서 지금 시작</translation>
        </message>
        <message>
            <source>Stop the cards; let them turn again</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>카드 멈추기, 다시 넘기기</translation>
        </message>
        <message>
            <source>Take back what was done last</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>마지막 작업 되돌리기</translation>
        </message>
        <message>
            <source>The card before</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>이전 카드</translation>
        </message>
        <message>
            <source>The next card</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>다음 카드</translation>
        </message>
        <message>
            <source>The next card; in the showcase, the next project</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>다음 카드, 쇼케이스 중에는 다음 프로젝트</translation>
        </message>
        <message>
            <source>These keys</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>키 안내</translation>
        </message>
        <message>
            <source>No answer from {host}</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>{host}에서 응답이 없습니다</translation>
        </message>
        <message>
            <source>The programme of {host}</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>{host}의 프로그램</translation>
        </message>
        <message>
            <source>{host} has another programme, which is not shown</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>{host}의 다른 프로그램은 표시하지 않습니다</translation>
        </message>
        <message numerus="yes">
            <source>{n} h ago</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>
                <numerusform>{n}시간 전</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min ago</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>
                <numerusform>{n}분 전</numerusform>
            </translation>
        </message>
        <message>
            <source>Live stream</source>
            <extracomment>rundown/cards.py</extracomment>
            <translation>실시간 중계</translation>
        </message>
        <message>
            <source>It appears here by itself as soon as this is mended.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>고쳐지면 여기에 자동으로 나타납니다.</translation>
        </message>
        <message>
            <source>It names no rooms.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>적혀 있는 방이 없습니다.</translation>
        </message>
        <message>
            <source>It names no tracks.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>적혀 있는 트랙이 없습니다.</translation>
        </message>
        <message>
            <source>Its rooms: {names}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>방: {names}</translation>
        </message>
        <message>
            <source>Its tracks: {names}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>트랙: {names}</translation>
        </message>
        <message>
            <source>The programme has no room “{room}”.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>프로그램에 “{room}” 방이 없습니다.</translation>
        </message>
        <message>
            <source>The programme has no track “{track}”.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>프로그램에 “{track}” 트랙이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>There are {n} problems more.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>
                <numerusform>문제가 {n}개 더 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no programme to show yet</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>아직 표시할 프로그램이 없습니다</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>{file}, {line}번째 줄</translation>
        </message>
        <message>
            <source>{Reason}.</source>
            <extracomment>rundown/phrases.py</extracomment>
            <translation>{Reason}.</translation>
        </message>
        <message>
            <source>it is not in the programme any more</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>더 이상 프로그램에 없습니다</translation>
        </message>
        <message>
            <source>its slot is not in today's programme any more</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>이 순서는 더 이상 오늘 프로그램에 없습니다</translation>
        </message>
        <message>
            <source>nothing comes next</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>다음 순서가 없습니다</translation>
        </message>
        <message>
            <source>nothing is on and nothing comes next</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>진행 중이거나 예정된 순서가 없습니다</translation>
        </message>
        <message>
            <source>that changes nothing for “{title}”</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}”에는 변경되는 것이 없습니다</translation>
        </message>
        <message>
            <source>there is no slot “{slot}” today</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>오늘 “{slot}” 순서가 없습니다</translation>
        </message>
        <message numerus="yes">
            <source>{n} slots run side by side; name the one that is meant</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>
                <numerusform>{n}개 순서가 동시에 진행 중입니다. 하나를 선택하세요</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” has not begun</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” 아직 시작되지 않았습니다</translation>
        </message>
        <message>
            <source>“{title}” is cancelled</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” 취소되었습니다</translation>
        </message>
        <message>
            <source>“{title}” is not on hold</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” 대기 중이 아닙니다</translation>
        </message>
        <message>
            <source>“{title}” is not on today's programme</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” 오늘 프로그램에 없습니다</translation>
        </message>
        <message>
            <source>“{title}” is on already</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” 이미 진행 중입니다</translation>
        </message>
        <message>
            <source>“{title}” is on hold already</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” 이미 대기 중입니다</translation>
        </message>
        <message>
            <source>“{title}” is over</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” 종료되었습니다</translation>
        </message>
        <message>
            <source>“{title}” starts {late} min late already, pushed by what is before it; delay it by more than {pushed} min</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” 앞 순서 때문에 이미 {late}분 늦게 시작합니다. {pushed}분보다 더 늦추세요</translation>
        </message>
        <message>
            <source>“{title}” would begin before now</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” 시작 시각이 현재보다 앞섭니다</translation>
        </message>
        <message>
            <source>“{title}” would end before now</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” 종료 시각이 현재보다 앞섭니다</translation>
        </message>
        <message>
            <source>Break</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>휴식</translation>
        </message>
        <message numerus="yes">
            <source>Chairs: {names}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>좌장: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>종료</translation>
        </message>
        <message>
            <source>Ends in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>종료까지</translation>
        </message>
        <message>
            <source>Goes on</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>재개</translation>
        </message>
        <message>
            <source>Goes on in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>재개까지</translation>
        </message>
        <message>
            <source>Keynote</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>기조연설</translation>
        </message>
        <message>
            <source>Lunch</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>점심</translation>
        </message>
        <message>
            <source>Lunch is sponsored by {names}.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>점심은 {names} 후원으로 제공됩니다.</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>다음</translation>
        </message>
        <message>
            <source>Next in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>다음까지</translation>
        </message>
        <message>
            <source>Next project</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>다음 프로젝트</translation>
        </message>
        <message>
            <source>Next project in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>다음 프로젝트까지</translation>
        </message>
        <message>
            <source>On hold</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>대기 중</translation>
        </message>
        <message>
            <source>Open floor</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>자유 관람</translation>
        </message>
        <message>
            <source>Panel</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>패널 토론</translation>
        </message>
        <message>
            <source>Posters</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>포스터</translation>
        </message>
        <message>
            <source>Programme</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>프로그램</translation>
        </message>
        <message>
            <source>Remarks</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>인사말</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>세션 {number}</translation>
        </message>
        <message>
            <source>Session {number}: {title}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>세션 {number}: {title}</translation>
        </message>
        <message>
            <source>Showcase</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>쇼케이스</translation>
        </message>
        <message>
            <source>Social</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>교류 행사</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>후원사</translation>
        </message>
        <message>
            <source>Starts</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>시작</translation>
        </message>
        <message>
            <source>Starts in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>시작까지</translation>
        </message>
        <message>
            <source>Talk</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>발표</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>감사합니다</translation>
        </message>
        <message>
            <source>The programme is over.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>프로그램이 끝났습니다.</translation>
        </message>
        <message>
            <source>Then {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>다음은 {name}</translation>
        </message>
        <message>
            <source>There is no programme yet.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>아직 프로그램이 없습니다.</translation>
        </message>
        <message>
            <source>Times changed at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{time} 시간 변경</translation>
        </message>
        <message>
            <source>Watch online</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>온라인 시청</translation>
        </message>
        <message>
            <source>at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{time}</translation>
        </message>
        <message>
            <source>cancelled</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>취소</translation>
        </message>
        <message numerus="yes">
            <source>days</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>일</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delayed {n} min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n}분 지연</numerusform>
            </translation>
        </message>
        <message>
            <source>from {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{time}부터</translation>
        </message>
        <message numerus="yes">
            <source>h</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>시간</numerusform>
            </translation>
        </message>
        <message>
            <source>in {hours} h {minutes:02}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{hours}시간 {minutes}분 후</translation>
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n}일 후</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {n} h</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n}시간 후</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {n} min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n}분 후</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>분</numerusform>
            </translation>
        </message>
        <message>
            <source>now</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>곧</translation>
        </message>
        <message>
            <source>on hold</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>대기 중</translation>
        </message>
        <message>
            <source>since {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{time}부터</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>오늘</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>내일</translation>
        </message>
        <message>
            <source>until {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{time}까지</translation>
        </message>
        <message>
            <source>{Day} from {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{Day} {time}부터</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <source>{hours} h {minutes:02}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{hours}시간 {minutes:02}</translation>
        </message>
        <message>
            <source>{names} and {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names}, {name}</translation>
        </message>
        <message>
            <source>{names}, {affiliation}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names} ({affiliation})</translation>
        </message>
        <message>
            <source>{names}, {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names}, {name}</translation>
        </message>
        <message numerus="yes">
            <source>{name} and {n} others</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{name} 외 {n}명</numerusform>
            </translation>
        </message>
        <message>
            <source>{number}: {rooms}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{number}: {rooms}</translation>
        </message>
        <message numerus="yes">
            <source>{n} in parallel</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n}개 동시 진행</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min early</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n}분 앞당김</numerusform>
            </translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{page}/{pages}</translation>
        </message>
    </context>
</TS>
