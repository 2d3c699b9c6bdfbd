<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Free software under the MIT licence. It stands on Qt and PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) and Lucide's icons (ISC).</source>
        <translation>Software livre sob a licença MIT. Usa Qt e PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) e os ícones do Lucide (ISC).</translation>
    </message>
    <message>
        <source>Hosts chat rooms on your own network. Guests join in their browser; what they say passes through this program and goes nowhere else.</source>
        <translation>Hospeda salas de chat na sua própria rede. Os convidados entram pelo navegador; o que dizem passa por este programa e não vai a nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Versão {version}, Qt {qt}</translation>
    </message>
</context>
<context>
    <name>ActDetails</name>
    <message>
        <source>In {room}</source>
        <translation>Em {room}</translation>
    </message>
    <message>
        <source>Taken back by {who} at {time}</source>
        <translation>Desfeito por {who} às {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Até {time}</translation>
    </message>
    <message>
        <source>What was said is kept until {time}, then erased.</source>
        <translation>O que foi dito fica guardado até {time}, depois é apagado.</translation>
    </message>
    <message>
        <source>What was said was erased: its time was over.</source>
        <translation>O que foi dito foi apagado: o tempo acabou.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>e mais {count}</numerusform>
            <numerusform>e mais {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more messages</source>
        <translation>
            <numerusform>e mais {count} mensagem</numerusform>
            <numerusform>e mais {count} mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>can't be taken back</source>
        <translation>não pode ser desfeito</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>desfeito por {who}</translation>
    </message>
    <message>
        <source>{who} at {address}</source>
        <translation>{who}, endereço {address}</translation>
    </message>
    <message>
        <source>{who} wrote: {words}</source>
        <translation>{who} escreveu: {words}</translation>
    </message>
</context>
<context>
    <name>ActFilter</name>
    <message>
        <source>All acts</source>
        <translation>Todos os atos</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>De qualquer um</translation>
    </message>
    <message>
        <source>By moderators</source>
        <translation>Da moderação</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>Das regras</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Do programa</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>Do horário</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Seus</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Tipo de ato</translation>
    </message>
    <message>
        <source>Name, act or reason</source>
        <translation>Nome, ato ou motivo</translation>
    </message>
    <message>
        <source>Show only acts with these words</source>
        <translation>Mostrar só os atos com estas palavras</translation>
    </message>
</context>
<context>
    <name>ActKinds</name>
    <message>
        <source>Kicks, timeouts, bans</source>
        <translation>Retirados, fora por um tempo, bloqueios</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderação</translation>
    </message>
    <message>
        <source>Mutes, warnings, held</source>
        <translation>Sem voz, avisos, retidos</translation>
    </message>
    <message>
        <source>Names, hands, members</source>
        <translation>Nomes, mãos, membros</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>O que esperava</translation>
    </message>
    <message>
        <source>Whiteboards</source>
        <translation>Quadros</translation>
    </message>
</context>
<context>
    <name>ActSettings</name>
    <message>
        <source>a new one</source>
        <translation>um novo</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>como todos os outros</translation>
    </message>
    <message>
        <source>as all rooms</source>
        <translation>como todas as salas</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>como no início</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>como em todas</translation>
    </message>
    <message>
        <source>blurred until tapped</source>
        <translation>desfocadas até serem tocadas</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>everyone may take another</source>
        <translation>todos podem usar outro</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>convidados</translation>
    </message>
    <message>
        <source>may not {these}</source>
        <translation>não pode {these}</translation>
    </message>
    <message>
        <source>may {these}</source>
        <translation>pode {these}</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membros</translation>
    </message>
    <message>
        <source>moderators</source>
        <translation>moderação</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>nobody new</source>
        <translation>ninguém novo</translation>
    </message>
    <message>
        <source>nobody takes another</source>
        <translation>ninguém usa outro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>shown at once</source>
        <translation>visíveis na hora</translation>
    </message>
    <message numerus="yes">
        <source>the last {count}</source>
        <translation>
            <numerusform>a última ({count})</numerusform>
            <numerusform>as últimas {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>what guests say goes out at once</source>
        <translation>o que os convidados dizem sai na hora</translation>
    </message>
    <message>
        <source>what guests say waits</source>
        <translation>o que os convidados dizem espera</translation>
    </message>
    <message>
        <source>what they write goes to all</source>
        <translation>o que escrevem vai para todos</translation>
    </message>
    <message>
        <source>what they write goes to you alone</source>
        <translation>o que escrevem vai só para você</translation>
    </message>
    <message>
        <source>whoever is let in</source>
        <translation>quem tem permissão</translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count} nome</numerusform>
            <numerusform>{count} nomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms locked and slowed, newcomers wait</source>
        <translation>
            <numerusform>{count} sala trancada e lenta, quem chega espera</numerusform>
            <numerusform>{count} salas trancadas e lentas, quem chega espera</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About PeerPyRTC Desktop</source>
        <translation>&amp;Sobre o PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>&amp;Bans…</source>
        <translation>&amp;Bloqueios…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar endereço</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar o diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Copy messages</source>
        <translation>&amp;Copiar mensagens</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter</source>
        <translation>Ir a q&amp;uem denunciou</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter, {who}</source>
        <translation>Ir a q&amp;uem denunciou, {who}</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>C&amp;onvidar</translation>
    </message>
    <message>
        <source>&amp;Joins and leaves in the log</source>
        <translation>&amp;Entradas e saídas no registro</translation>
    </message>
    <message>
        <source>&amp;Jump to the newest</source>
        <translation>&amp;Ir à mais recente</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Nova sala…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Restaurar a disposição</translation>
    </message>
    <message>
        <source>&amp;Search history…</source>
        <translation>&amp;Buscar no histórico…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Co&amp;nfigurações…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;sfazer</translation>
    </message>
    <message>
        <source>&amp;Undo: {who}</source>
        <translation>De&amp;sfazer: {who}</translation>
    </message>
    <message>
        <source>Announcements…</source>
        <translation>Anúncios…</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>Br&amp;oadcast</source>
        <translation>&amp;Anunciar</translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation>&amp;Limpar o registro</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>&amp;Linhas compactas</translation>
    </message>
    <message>
        <source>Copy the address guests use</source>
        <translation>Copiar o endereço que os convidados usam</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copiar as linhas selecionadas como texto</translation>
    </message>
    <message>
        <source>Copy versions, settings and counters, for whoever looks into a fault</source>
        <translation>Copiar versões, ajustes e contadores, para quem investiga uma falha</translation>
    </message>
    <message>
        <source>Empty the list in this window</source>
        <translation>Esvaziar a lista nesta janela</translation>
    </message>
    <message>
        <source>Ex&amp;port history…</source>
        <translation>&amp;Exportar o histórico…</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Filtrar as mensagens</translation>
    </message>
    <message>
        <source>Find an action, a room or somebody by what it is called</source>
        <translation>Achar uma ação, uma sala ou alguém pelo nome</translation>
    </message>
    <message>
        <source>Find and &amp;do…</source>
        <translation>&amp;Achar e fazer…</translation>
    </message>
    <message>
        <source>Find out why guests' phones and computers can't join, and what helps</source>
        <translation>Descobrir por que os telefones e computadores dos convidados não conseguem entrar, e o que ajuda</translation>
    </message>
    <message>
        <source>Find what was said, in any room</source>
        <translation>Achar o que foi dito, em qualquer sala</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>Seguir as mensagens mais recentes</translation>
    </message>
    <message>
        <source>Guests read the selected messages nowhere any more (Del in the log)</source>
        <translation>Os convidados não leem mais as mensagens selecionadas em lugar nenhum (Del no registro)</translation>
    </message>
    <message>
        <source>Have it stand above all that is said in its room; again: take it off</source>
        <translation>Fica acima de tudo o que se diz na sala; de novo: tirar</translation>
    </message>
    <message>
        <source>Have messages judged by rules: words, links, repeats and more</source>
        <translation>Deixar regras julgarem as mensagens: palavras, links, repetições e mais</translation>
    </message>
    <message>
        <source>Hide everyone else's messages; again, or Esc: show them</source>
        <translation>Ocultar as mensagens de todos os outros; outra vez, ou Esc: mostrá-las</translation>
    </message>
    <message>
        <source>In the table of peers: {what}</source>
        <translation>Na tabela de participantes: {what}</translation>
    </message>
    <message>
        <source>Invite a moderato&amp;r…</source>
        <translation>&amp;Convidar para moderar (link)…</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time</source>
        <translation>Guardar o que você diz muito, e fazer dizer a uma hora</translation>
    </message>
    <message>
        <source>Let guests join</source>
        <translation>Deixar os convidados entrarem</translation>
    </message>
    <message>
        <source>Lock &amp;all rooms</source>
        <translation>&amp;Trancar todas as salas</translation>
    </message>
    <message>
        <source>Lock and slow all rooms, and have newcomers wait; again: as they were</source>
        <translation>Trancar e deixar lentas todas as salas, e quem chega espera; de novo: como eram</translation>
    </message>
    <message>
        <source>Lock the la&amp;yout</source>
        <translation>&amp;Travar a disposição</translation>
    </message>
    <message>
        <source>Make a link that turns one guest into a moderator</source>
        <translation>Criar um link que faz um convidado moderar</translation>
    </message>
    <message>
        <source>Mod&amp;erators…</source>
        <translation>&amp;Moderação…</translation>
    </message>
    <message>
        <source>Nobody can &amp;join?</source>
        <translation>&amp;Ninguém consegue entrar?</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Abrir uma sala</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>Escolher um anúncio</translation>
    </message>
    <message>
        <source>Pin this message</source>
        <translation>Fixar esta mensagem</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Pai&amp;nel anterior</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>&amp;Regras…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>Palco para pro&amp;jeção</translation>
    </message>
    <message>
        <source>Save what was said, or who was there, as a file</source>
        <translation>Salvar em arquivo o que foi dito, ou quem esteve aqui</translation>
    </message>
    <message>
        <source>Say what guests may do here: chat, ask the host only, draw, share files</source>
        <translation>Dizer o que os convidados podem fazer aqui: conversar, perguntar só ao anfitrião, desenhar, compartilhar arquivos</translation>
    </message>
    <message>
        <source>Say what the keys 1 to 9 do to whom you select</source>
        <translation>Dizer o que as teclas 1 a 9 fazem com quem você seleciona</translation>
    </message>
    <message>
        <source>See what was done, by whom and why, and take it back</source>
        <translation>Ver o que foi feito, por quem e por quê, e desfazer</translation>
    </message>
    <message>
        <source>See who is kept out, muted or held, and let them in again</source>
        <translation>Ver quem está fora, sem voz ou retido, e deixar voltar</translation>
    </message>
    <message>
        <source>See who moderates and which links are open, and end it</source>
        <translation>Ver quem modera e quais links estão abertos, e encerrar</translation>
    </message>
    <message>
        <source>Select the one who made this report</source>
        <translation>Selecionar quem fez esta denúncia</translation>
    </message>
    <message>
        <source>Send everyone out and stop listening</source>
        <translation>Retirar todos e parar de escutar</translation>
    </message>
    <message>
        <source>Set how this window and the host work</source>
        <translation>Definir como esta janela e o anfitrião funcionam</translation>
    </message>
    <message>
        <source>Set presets…</source>
        <translation>Definir atalhos…</translation>
    </message>
    <message>
        <source>Show a&amp;ll messages</source>
        <translation>Mostrar todas as mensa&amp;gens</translation>
    </message>
    <message>
        <source>Show all that is known of one guest beside the log; Esc goes back</source>
        <translation>Mostrar tudo o que se sabe de um convidado ao lado do registro; Esc volta</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>Mostrar de novo as mensagens de todos</translation>
    </message>
    <message>
        <source>Show onl&amp;y its messages</source>
        <translation>Mostrar &amp;só as mensagens dela</translation>
    </message>
    <message>
        <source>Show onl&amp;y messages of {who}</source>
        <translation>Mostrar &amp;só as mensagens de {who}</translation>
    </message>
    <message>
        <source>Show only their message&amp;s</source>
        <translation>&amp;Mostrar só as mensagens dessa pessoa</translation>
    </message>
    <message>
        <source>Show only {who}'s message&amp;s</source>
        <translation>&amp;Mostrar só as mensagens de {who}</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Mostrar o endereço como código QR</translation>
    </message>
    <message>
        <source>Show the messages of this room alone</source>
        <translation>Mostrar só as mensagens desta sala</translation>
    </message>
    <message>
        <source>Show the room to all: its code, what you say, raised hands and the board</source>
        <translation>Mostrar a sala a todos: o código, o que você diz, as mãos levantadas e o quadro</translation>
    </message>
    <message>
        <source>Show their card</source>
        <translation>Mostrar a ficha</translation>
    </message>
    <message>
        <source>Speak to one room, or to all</source>
        <translation>Falar a uma sala, ou a todas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start &amp;hosting</source>
        <translation>Iniciar o &amp;anfitrião</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Iniciar o anfitrião</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Parar o &amp;anfitrião</translation>
    </message>
    <message>
        <source>Take back all that says the same; it is shown before whose that is</source>
        <translation>Remover tudo o que diz o mesmo; antes se vê de quem é</translation>
    </message>
    <message>
        <source>Take back m&amp;essages</source>
        <translation>Remover men&amp;sagens</translation>
    </message>
    <message>
        <source>Take back this te&amp;xt from everyone…</source>
        <translation>Remover este te&amp;xto, de todos…</translation>
    </message>
    <message>
        <source>Take back what you did last to peers or rooms</source>
        <translation>Desfazer a última coisa que você fez a participantes ou salas</translation>
    </message>
    <message>
        <source>W&amp;ho may do what in {who}…</source>
        <translation>&amp;Quem pode fazer o quê em {who}…</translation>
    </message>
    <message>
        <source>W&amp;ho may do what…</source>
        <translation>&amp;Quem pode fazer o quê…</translation>
    </message>
    <message>
        <source>What was &amp;done…</source>
        <translation>&amp;O que foi feito…</translation>
    </message>
    <message>
        <source>Write one of the announcements that are kept into the line</source>
        <translation>Escrever na linha um dos anúncios guardados</translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} sala</numerusform>
            <numerusform>{count} salas</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} saiu</translation>
    </message>
</context>
<context>
    <name>ActivityActs</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Nothing has come since {time}.</source>
        <translation>Nada chegou desde {time}.</translation>
    </message>
    <message>
        <source>Nothing stands there of {time}: this is what came next.</source>
        <translation>Não há nada de {time}: isto é o que veio depois.</translation>
    </message>
    <message>
        <source>The log has nothing of {time} any more.</source>
        <translation>O registro não tem mais nada de {time}.</translation>
    </message>
    <message>
        <source>The plots are being loaded.</source>
        <translation>As curvas estão sendo carregadas.</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>A click goes to that time in the log</source>
        <translation>Um clique leva a esse momento no registro</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Nothing is hosted yet.</source>
        <translation>Nada está hospedado ainda.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Show the last hour, minute by minute</source>
        <translation>Mostrar a última hora, minuto a minuto</translation>
    </message>
    <message>
        <source>Show the last minute, second by second</source>
        <translation>Mostrar o último minuto, segundo a segundo</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A ban is lifted</source>
        <translation>Um bloqueio foi retirado</translation>
    </message>
    <message>
        <source>All rooms are as they were before: unlocked by {who}</source>
        <translation>Todas as salas estão como antes, reabertas por {who}</translation>
    </message>
    <message>
        <source>All rooms were locked by {who}</source>
        <translation>Todas as salas foram trancadas por {who}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Desfeito: {what}</translation>
    </message>
    <message>
        <source>What was taken back from everyone is shown again</source>
        <translation>O que foi removido de todos voltou a aparecer</translation>
    </message>
    <message>
        <source>What {who} said is shown again</source>
        <translation>O que {who} disse voltou a aparecer</translation>
    </message>
    <message>
        <source>announce something</source>
        <translation>fazer um anúncio</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>bloquear</translation>
    </message>
    <message>
        <source>ban {who}</source>
        <translation>bloquear {who}</translation>
    </message>
    <message numerus="yes">
        <source>ban {who} and {count} others</source>
        <translation>
            <numerusform>bloquear {who} e mais {count}</numerusform>
            <numerusform>bloquear {who} e mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>ban {who} and {other}</source>
        <translation>bloquear {who} e {other}</translation>
    </message>
    <message>
        <source>bring a moderator's link back</source>
        <translation>devolver um link de moderação</translation>
    </message>
    <message>
        <source>bring back the whiteboard of {room}</source>
        <translation>deixar o quadro de {room} como era</translation>
    </message>
    <message>
        <source>bring back what was taken back</source>
        <translation>trazer de volta o que foi removido</translation>
    </message>
    <message>
        <source>clear the whiteboard of {room}</source>
        <translation>limpar o quadro de {room}</translation>
    </message>
    <message>
        <source>close {room}</source>
        <translation>fechar {room}</translation>
    </message>
    <message>
        <source>deny what {who} said</source>
        <translation>recusar uma mensagem de {who}</translation>
    </message>
    <message>
        <source>dismiss a moderator</source>
        <translation>tirar a moderação de alguém</translation>
    </message>
    <message>
        <source>end the exception for {who}</source>
        <translation>encerrar a exceção para {who}</translation>
    </message>
    <message>
        <source>end the membership of {who}</source>
        <translation>tirar dos membros {who}</translation>
    </message>
    <message>
        <source>end the timeout of {who}</source>
        <translation>deixar voltar {who}</translation>
    </message>
    <message>
        <source>flag what {who} said</source>
        <translation>marcar uma mensagem de {who}</translation>
    </message>
    <message>
        <source>give {who} the word</source>
        <translation>dar a palavra a {who}</translation>
    </message>
    <message>
        <source>hold what {who} said</source>
        <translation>reter uma mensagem de {who}</translation>
    </message>
    <message>
        <source>hold what {who} says</source>
        <translation>reter o que diz {who}</translation>
    </message>
    <message>
        <source>keep preset {preset}</source>
        <translation>guardar a predefinição {preset}</translation>
    </message>
    <message>
        <source>keep the announcement {announcement}</source>
        <translation>guardar o anúncio {announcement}</translation>
    </message>
    <message>
        <source>kick {who}</source>
        <translation>retirar {who}</translation>
    </message>
    <message>
        <source>let out what {who} says</source>
        <translation>não reter mais o que diz {who}</translation>
    </message>
    <message>
        <source>let stand what was reported</source>
        <translation>deixar assim o que foi denunciado</translation>
    </message>
    <message>
        <source>let through what {who} said</source>
        <translation>deixar passar uma mensagem de {who}</translation>
    </message>
    <message>
        <source>let {who} back</source>
        <translation>deixar {who} entrar de novo</translation>
    </message>
    <message>
        <source>let {who} in</source>
        <translation>deixar entrar {who}</translation>
    </message>
    <message>
        <source>lift a ban</source>
        <translation>retirar um bloqueio</translation>
    </message>
    <message>
        <source>lock all rooms</source>
        <translation>trancar todas as salas</translation>
    </message>
    <message>
        <source>lock {room}</source>
        <translation>trancar {room}</translation>
    </message>
    <message>
        <source>lower all hands in {room}</source>
        <translation>abaixar todas as mãos em {room}</translation>
    </message>
    <message>
        <source>lower the hand of {who}</source>
        <translation>abaixar a mão de {who}</translation>
    </message>
    <message>
        <source>make a moderator's link</source>
        <translation>criar um link de moderação</translation>
    </message>
    <message>
        <source>make an exception for {who}</source>
        <translation>fazer uma exceção para {who}</translation>
    </message>
    <message>
        <source>make {who} a member</source>
        <translation>tornar membro {who}</translation>
    </message>
    <message>
        <source>make {who} a moderator again</source>
        <translation>devolver a moderação a {who}</translation>
    </message>
    <message>
        <source>make {who} a moderator, by a link</source>
        <translation>dar a moderação a {who}, por um link</translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation>mover {who}</translation>
    </message>
    <message>
        <source>move {who} back</source>
        <translation>mover {who} de volta</translation>
    </message>
    <message>
        <source>mute {who}</source>
        <translation>tirar a voz de {who}</translation>
    </message>
    <message>
        <source>open {room}</source>
        <translation>abrir {room}</translation>
    </message>
    <message>
        <source>pardon {who}</source>
        <translation>perdoar {who}</translation>
    </message>
    <message>
        <source>pin a message in {room}</source>
        <translation>fixar uma mensagem em {room}</translation>
    </message>
    <message>
        <source>pin a notice in {room}</source>
        <translation>fixar um aviso em {room}</translation>
    </message>
    <message>
        <source>put back how {who} stands</source>
        <translation>deixar o estado de {who} como era</translation>
    </message>
    <message>
        <source>refuse what {who} said</source>
        <translation>rejeitar uma mensagem de {who}</translation>
    </message>
    <message>
        <source>remove preset {preset}</source>
        <translation>remover a predefinição {preset}</translation>
    </message>
    <message>
        <source>remove rule {rule}</source>
        <translation>remover a regra {rule}</translation>
    </message>
    <message>
        <source>remove the announcement {announcement}</source>
        <translation>remover o anúncio {announcement}</translation>
    </message>
    <message>
        <source>rename {who}</source>
        <translation>renomear {who}</translation>
    </message>
    <message>
        <source>reserve names in {room}</source>
        <translation>reservar nomes em {room}</translation>
    </message>
    <message>
        <source>revoke a moderator's link</source>
        <translation>revogar um link de moderação</translation>
    </message>
    <message>
        <source>say something in {room}</source>
        <translation>dizer algo em {room}</translation>
    </message>
    <message>
        <source>send {who} out for a while</source>
        <translation>retirar por um tempo {who}</translation>
    </message>
    <message>
        <source>set approval in {room}</source>
        <translation>ajustar a aprovação em {room}</translation>
    </message>
    <message>
        <source>set how long messages can be changed in {room}</source>
        <translation>ajustar por quanto tempo se alteram as mensagens em {room}</translation>
    </message>
    <message>
        <source>set how long {room} is kept</source>
        <translation>ajustar por quanto tempo {room} fica guardada</translation>
    </message>
    <message>
        <source>set preset {number}</source>
        <translation>definir o atalho {number}</translation>
    </message>
    <message>
        <source>set preset {number} in {room}</source>
        <translation>definir o atalho {number} em {room}</translation>
    </message>
    <message>
        <source>set rule {rule}</source>
        <translation>definir a regra {rule}</translation>
    </message>
    <message>
        <source>set slow mode in {room}</source>
        <translation>ajustar o modo lento em {room}</translation>
    </message>
    <message>
        <source>set the PIN of {room}</source>
        <translation>definir o PIN de {room}</translation>
    </message>
    <message>
        <source>set the delay in {room}</source>
        <translation>ajustar o atraso em {room}</translation>
    </message>
    <message>
        <source>set the names that may come into {room}</source>
        <translation>ajustar os nomes que entram em {room}</translation>
    </message>
    <message>
        <source>set the topic of {room}</source>
        <translation>definir o assunto de {room}</translation>
    </message>
    <message>
        <source>set the waiting room of {room}</source>
        <translation>ajustar a sala de espera de {room}</translation>
    </message>
    <message>
        <source>set up {room}</source>
        <translation>ajustar {room}</translation>
    </message>
    <message>
        <source>set what newcomers to {room} see</source>
        <translation>ajustar o que quem chega vê em {room}</translation>
    </message>
    <message>
        <source>set whether names stay in {room}</source>
        <translation>ajustar se os nomes ficam em {room}</translation>
    </message>
    <message>
        <source>set whether pictures are blurred in {room}</source>
        <translation>ajustar se as imagens ficam desfocadas em {room}</translation>
    </message>
    <message>
        <source>set who comes into {room}</source>
        <translation>ajustar quem entra em {room}</translation>
    </message>
    <message>
        <source>set who draws in {room}</source>
        <translation>ajustar quem desenha em {room}</translation>
    </message>
    <message>
        <source>set who may do what in {room}</source>
        <translation>ajustar quem pode fazer o quê em {room}</translation>
    </message>
    <message>
        <source>switch rule {rule} off</source>
        <translation>desligar a regra {rule}</translation>
    </message>
    <message>
        <source>switch rule {rule} on</source>
        <translation>ligar a regra {rule}</translation>
    </message>
    <message>
        <source>take a stroke of {who} off the board of {room}</source>
        <translation>tirar do quadro de {room} um traço de {who}</translation>
    </message>
    <message>
        <source>take back all that {who} said in {room}</source>
        <translation>remover tudo o que {who} disse em {room}</translation>
    </message>
    <message>
        <source>take back one text from everyone</source>
        <translation>remover um mesmo texto de todos</translation>
    </message>
    <message>
        <source>take back what {who} said</source>
        <translation>remover mensagens de {who}</translation>
    </message>
    <message>
        <source>take strokes of {who} off the board of {room}</source>
        <translation>tirar do quadro de {room} traços de {who}</translation>
    </message>
    <message>
        <source>take the strokes of {who} off the board of {room}</source>
        <translation>tirar do quadro de {room} os traços de {who}</translation>
    </message>
    <message>
        <source>take the word back in {room}</source>
        <translation>retirar a palavra em {room}</translation>
    </message>
    <message>
        <source>take up again what was reported of {who}</source>
        <translation>retomar uma denúncia sobre {who}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>o programa</translation>
    </message>
    <message>
        <source>the program, {name}</source>
        <translation>o programa, {name}</translation>
    </message>
    <message>
        <source>the rule {name}</source>
        <translation>a regra {name}</translation>
    </message>
    <message>
        <source>the schedule, for {name}</source>
        <translation>o horário, para {name}</translation>
    </message>
    <message>
        <source>turn {who} away</source>
        <translation>não deixar entrar {who}</translation>
    </message>
    <message>
        <source>unlock all rooms</source>
        <translation>destrancar todas as salas</translation>
    </message>
    <message>
        <source>unlock {room}</source>
        <translation>destrancar {room}</translation>
    </message>
    <message>
        <source>unmute {who}</source>
        <translation>devolver a voz a {who}</translation>
    </message>
    <message>
        <source>unpin the message in {room}</source>
        <translation>desafixar a mensagem em {room}</translation>
    </message>
    <message>
        <source>warn {who}</source>
        <translation>avisar {who}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>{name}, a moderator</source>
        <translation>{name}, moderação</translation>
    </message>
    <message>
        <source>{room} is open again; its guests have to come back themselves</source>
        <translation>{room} está aberta de novo; os convidados precisam voltar por conta própria</translation>
    </message>
    <message numerus="yes">
        <source>{said} and {count} more</source>
        <translation>
            <numerusform>{said} e mais {count}</numerusform>
            <numerusform>{said} e mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} to {name}</source>
        <translation>{said}, agora {name}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} times more</source>
        <translation>
            <numerusform>{said}, mais {count} vez</numerusform>
            <numerusform>{said}, mais {count} vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} may come in again</source>
        <translation>{who}: pode entrar de novo</translation>
    </message>
    <message>
        <source>{who} may knock again</source>
        <translation>{who}: pode bater de novo</translation>
    </message>
    <message>
        <source>{who} waits at the door again</source>
        <translation>{who}: espera de novo na porta</translation>
    </message>
</context>
<context>
    <name>AnnouncementForm</name>
    <message>
        <source>&amp;Minutes between</source>
        <translation>&amp;Minutos entre um e outro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Repetidamente</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anúncio</translation>
    </message>
    <message>
        <source>Every day, at a time</source>
        <translation>Todo dia, a uma hora</translation>
    </message>
    <message>
        <source>How you find it</source>
        <translation>Como você o encontra</translation>
    </message>
    <message>
        <source>It is said {when}, by this computer's clock.</source>
        <translation>É dito {when}, pelo relógio deste computador.</translation>
    </message>
    <message>
        <source>It is said {when}, while somebody is there.</source>
        <translation>É dito {when}, enquanto houver alguém.</translation>
    </message>
    <message>
        <source>It waits beside the line for announcements until you pick it.</source>
        <translation>Espera ao lado da linha de anúncios até você escolher.</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>Minutos entre um e outro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Once, at a time</source>
        <translation>Uma vez, a uma hora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>What guests read</source>
        <translation>O que os convidados leem</translation>
    </message>
    <message>
        <source>What is to be said, and when?</source>
        <translation>O que deve ser dito, e quando?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When I pick it</source>
        <translation>Quando eu escolher</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>AnnouncementList</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Anúncios</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time or again and again.</source>
        <translation>Guarde o que você diz muito, e faça dizer a uma hora ou repetidamente.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The host says them by itself, also while this window is closed and it runs on.</source>
        <translation>O anfitrião os diz sozinho, também com esta janela fechada se continuar ligado.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>todas as salas</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Announce {what}</source>
        <translation>Anunciar {what}</translation>
    </message>
    <message>
        <source>That announcement is kept no longer</source>
        <translation>Esse anúncio já não está guardado</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>todo dia às {time}</translation>
    </message>
    <message numerus="yes">
        <source>every {count} minutes</source>
        <translation>
            <numerusform>a cada minuto</numerusform>
            <numerusform>a cada {count} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>once at {time}</source>
        <translation>uma vez às {time}</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>dito {when}</translation>
    </message>
    <message>
        <source>when its room is open</source>
        <translation>quando a sala dele estiver aberta</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} está fechada</translation>
    </message>
    <message>
        <source>{what} (to {room})</source>
        <translation>{what} (para {room})</translation>
    </message>
    <message>
        <source>{when}, paused</source>
        <translation>{when}, em pausa</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>All that they say waits for you, in all rooms, until you let it out again.</source>
        <translation>Tudo o que diz espera você, em todas as salas, até você deixar de reter.</translation>
    </message>
    <message>
        <source>All their tabs go, in every room. They may come back after a minute.</source>
        <translation>Todas as abas dessa pessoa saem, de todas as salas. Ela pode voltar depois de um minuto.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>Everyone sees it. What they said before keeps the old name.</source>
        <translation>Todos veem. O que já foi dito mantém o nome antigo.</translation>
    </message>
    <message>
        <source>For how long is {who} sent out?</source>
        <translation>Retirar {who} por quanto tempo?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Hold what {who} says?</source>
        <translation>Reter o que diz {who}?</translation>
    </message>
    <message>
        <source>In all rooms, under another name too. They can read, and raise a hand.</source>
        <translation>Em todas as salas, também com outro nome. Pode ler, e levantar a mão.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Kick {count}</source>
        <translation>Retirar {count}</translation>
    </message>
    <message>
        <source>Kick {who} out of {rooms}?</source>
        <translation>Retirar {who} de {rooms}?</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Tirar a voz</translation>
    </message>
    <message>
        <source>Mute {who} for how long?</source>
        <translation>Por quanto tempo tirar a voz de {who}?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Of all rooms. They can't come back before, under another name either.</source>
        <translation>De todas as salas. Antes não pode voltar, nem com outro nome.</translation>
    </message>
    <message>
        <source>Only they see it. How often somebody was warned is kept.</source>
        <translation>Só quem recebe vê. Fica guardado quantos avisos alguém teve.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Such as “Please don't write in capitals”</source>
        <translation>Como “Não escreva em maiúsculas, por favor”</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Fora por um tempo</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>Avisar {who}</translation>
    </message>
    <message>
        <source>What should {who} be called?</source>
        <translation>Como {who} deve se chamar?</translation>
    </message>
    <message>
        <source>What to say to them</source>
        <translation>O que dizer a essa pessoa</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sem limite</translation>
    </message>
</context>
<context>
    <name>AskNames</name>
    <message>
        <source>List of names</source>
        <translation>Lista de nomes</translation>
    </message>
    <message>
        <source>May guests of {room} take another name?</source>
        <translation>Os convidados de {room} podem mudar de nome?</translation>
    </message>
    <message>
        <source>Names that look like one on the list count as that. Who is inside stays.</source>
        <translation>Nomes parecidos com um da lista valem como ele. Quem está dentro fica.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Nomes, um por linha</translation>
    </message>
    <message>
        <source>No: they keep the name they came with, also when they come back</source>
        <translation>Não: mantêm o nome com que entraram, também quando voltam</translation>
    </message>
    <message>
        <source>One name a line, as you paste it. Empty: everybody comes in.</source>
        <translation>Um nome por linha, como você colar. Vazio: todos entram.</translation>
    </message>
    <message>
        <source>One name a line, such as “Teacher”. Empty: none.</source>
        <translation>Um nome por linha, como “Docente”. Vazio: nenhum.</translation>
    </message>
    <message>
        <source>Others may &amp;knock; without it they are turned away</source>
        <translation>Os outros podem &amp;bater à porta; sem isso, não entram</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Mudança de nome</translation>
    </message>
    <message>
        <source>Reserved names</source>
        <translation>Nomes reservados</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>What looks like one of them is kept too. Who has one already stays.</source>
        <translation>O que se parece com um deles também fica reservado. Quem já tem um fica.</translation>
    </message>
    <message>
        <source>Which names may nobody take in {room}?</source>
        <translation>Que nomes ninguém pode usar em {room}?</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>Quem pode entrar em {room}?</translation>
    </message>
    <message>
        <source>Yes, whenever they like</source>
        <translation>Sim, quando quiserem</translation>
    </message>
    <message>
        <source>You can rename them all the same.</source>
        <translation>Você pode renomear mesmo assim.</translation>
    </message>
</context>
<context>
    <name>AskRooms</name>
    <message>
        <source>4 to 32 characters. It is asked of whoever is new; nobody can read it here again.</source>
        <translation>De 4 a 32 caracteres. É pedido a quem chega; ninguém pode lê-lo aqui de novo.</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>Depois de {seconds} segundos</translation>
    </message>
    <message>
        <source>All see it at once</source>
        <translation>Todos veem na hora</translation>
    </message>
    <message>
        <source>All that was said since the room was opened</source>
        <translation>Tudo o que foi dito desde que a sala abriu</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>Tão rápido quanto quiserem</translation>
    </message>
    <message>
        <source>As long as in other rooms</source>
        <translation>Tanto quanto nas outras salas</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Na hora</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>Desfocar imagens</translation>
    </message>
    <message>
        <source>Blurred until they tap them</source>
        <translation>Desfocadas até serem tocadas</translation>
    </message>
    <message>
        <source>Changing messages</source>
        <translation>Alterar mensagens</translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Fechar a sala</translation>
    </message>
    <message>
        <source>Close rooms</source>
        <translation>Fechar as salas</translation>
    </message>
    <message>
        <source>Close the room {room}?</source>
        <translation>Fechar a sala {room}?</translation>
    </message>
    <message numerus="yes">
        <source>Close {count} rooms: {rooms}?</source>
        <translation>
            <numerusform>Fechar {count} sala: {rooms}?</numerusform>
            <numerusform>Fechar {count} salas: {rooms}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Each decides for itself which to show, as moderators do; its own it always sees.</source>
        <translation>Cada um decide quais mostrar, como a moderação; as próprias sempre vê.</translation>
    </message>
    <message>
        <source>Empty: none is asked for</source>
        <translation>Vazio: nenhum é pedido</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>For {seconds} seconds</source>
        <translation>Por {seconds} segundos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>How do guests of {room} see pictures?</source>
        <translation>Como os convidados de {room} veem imagens?</translation>
    </message>
    <message>
        <source>How fast may each guest write in {room}?</source>
        <translation>Com que rapidez cada convidado pode escrever em {room}?</translation>
    </message>
    <message>
        <source>How long is what is said in {room} kept?</source>
        <translation>Por quanto tempo fica guardado o que se diz em {room}?</translation>
    </message>
    <message>
        <source>How long may guests change what they wrote in {room}?</source>
        <translation>Por quanto tempo os convidados podem alterar o que escreveram em {room}?</translation>
    </message>
    <message>
        <source>In the history on disk, also when the room is closed. What is older goes within the hour; if that is more than a quarter of all at once, the window says what to do.</source>
        <translation>No histórico em disco, também com a sala fechada. O que for mais antigo some em uma hora; se isso for mais de um quarto de tudo de uma vez, a janela diz o que fazer.</translation>
    </message>
    <message>
        <source>It stands above what is said, also for who comes later.</source>
        <translation>Fica acima do que se diz, também para quem chega depois.</translation>
    </message>
    <message>
        <source>It stays open when its last guest leaves.</source>
        <translation>Fica aberta quando o último convidado sai.</translation>
    </message>
    <message>
        <source>It waits until you or a moderator let it through</source>
        <translation>Espera até você ou a moderação deixar passar</translation>
    </message>
    <message>
        <source>Its guests see it above the messages.</source>
        <translation>Os convidados o veem acima das mensagens.</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nome da sala</translation>
    </message>
    <message>
        <source>Name, such as “Workshop”</source>
        <translation>Nome, como “Oficina”</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nova sala</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Quem chega</translation>
    </message>
    <message>
        <source>Nobody is in there.</source>
        <translation>Não há ninguém lá.</translation>
    </message>
    <message>
        <source>Nobody new: the room is locked</source>
        <translation>Ninguém novo: a sala está trancada</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Of what was said before they came. Who was there before reads on from then.</source>
        <translation>Do que foi dito antes de chegarem. Quem já estava segue lendo dali.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>Uma mensagem a cada {seconds} segundos</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Abrir uma sala</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>Abrir sala</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Pinned notice</source>
        <translation>Aviso fixado</translation>
    </message>
    <message>
        <source>Sent out, with the reason below:</source>
        <translation>Saem, com o motivo abaixo:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Definir o PIN</translation>
    </message>
    <message>
        <source>Set topic</source>
        <translation>Definir o assunto</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modo lento</translation>
    </message>
    <message>
        <source>Such as 4711</source>
        <translation>Como 4711</translation>
    </message>
    <message>
        <source>Such as “Back at ten past”. Empty: nothing is pinned.</source>
        <translation>Como “Volto às dez”. Vazio: nada fica fixado.</translation>
    </message>
    <message>
        <source>Such as “Questions after each talk, please”</source>
        <translation>Como “Perguntas depois de cada palestra, por favor”</translation>
    </message>
    <message>
        <source>The PIN of {room}</source>
        <translation>O PIN de {room}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} messages</source>
        <translation>
            <numerusform>A última mensagem ({count})</numerusform>
            <numerusform>As últimas {count} mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>They may take it back as long. You and moderators see what it was.</source>
        <translation>Por igual tempo podem removê-lo. Você e a moderação veem como era.</translation>
    </message>
    <message>
        <source>They see how long they have to wait.</source>
        <translation>Veem quanto tempo precisam esperar.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>What do newcomers to {room} see?</source>
        <translation>O que quem chega em {room} vê?</translation>
    </message>
    <message>
        <source>What happens to what guests say in {room}?</source>
        <translation>O que acontece com o que os convidados dizem em {room}?</translation>
    </message>
    <message>
        <source>What is pinned in {room}?</source>
        <translation>O que fica fixado em {room}?</translation>
    </message>
    <message>
        <source>What is {room} about?</source>
        <translation>Qual é o assunto de {room}?</translation>
    </message>
    <message>
        <source>What waits stands above the messages: A lets it through, D doesn't.</source>
        <translation>O que espera fica acima das mensagens: A deixa passar, D não.</translation>
    </message>
    <message>
        <source>When do all see what a guest says in {room}?</source>
        <translation>Quando todos veem o que um convidado diz em {room}?</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>Quem entra</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>Quem pode entrar em {room}?</translation>
    </message>
    <message>
        <source>Whoever is inside stays, and may come back.</source>
        <translation>Quem está dentro fica, e pode voltar.</translation>
    </message>
    <message>
        <source>Whoever you let in: the others knock, and you see them above the log</source>
        <translation>Quem você deixar entrar: os outros batem à porta, e você os vê acima do registro</translation>
    </message>
    <message>
        <source>You and moderators see it at once, above the messages, and can stop it there.</source>
        <translation>Você e a moderação veem na hora, acima das mensagens, e podem parar ali.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message numerus="yes">
        <source>None of the last {count} acts fits. Show earlier to look further back.</source>
        <translation>
            <numerusform>O último ato ({count}) não combina. Mostre os anteriores para ver mais atrás.</numerusform>
            <numerusform>Nenhum dos últimos {count} atos combina. Mostre os anteriores para ver mais atrás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done fits.</source>
        <translation>Nada do que foi feito combina.</translation>
    </message>
    <message>
        <source>Nothing was done yet. Mutes, bans, rules and all else will stand here.</source>
        <translation>Nada foi feito ainda. Vozes tiradas, bloqueios, regras e tudo o mais ficarão aqui.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Select an act to see whom it was about, and what was said.</source>
        <translation>Selecione um ato para ver de quem se tratava, e o que foi dito.</translation>
    </message>
    <message>
        <source>Show &amp;earlier</source>
        <translation>Mostrar os &amp;anteriores</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>BanDialog</name>
    <message>
        <source>Also kept out, and here lately: {who}.</source>
        <translation>Fora também, de quem esteve aqui há pouco: {who}.</translation>
    </message>
    <message>
        <source>Also sent out: {who}.</source>
        <translation>Saem também: {who}.</translation>
    </message>
    <message>
        <source>Choose what of them is banned.</source>
        <translation>Escolha com base em quê bloquear.</translation>
    </message>
    <message>
        <source>For {length}</source>
        <translation>Por {length}</translation>
    </message>
    <message>
        <source>Keep {name} out of all rooms?</source>
        <translation>Manter {name} fora de todas as salas?</translation>
    </message>
    <message>
        <source>Kept out, and here lately: {who}.</source>
        <translation>Fora, de quem esteve aqui há pouco: {who}.</translation>
    </message>
    <message>
        <source>New devices at their address: they have to &amp;knock</source>
        <translation>Novos navegadores no endereço dessa pessoa: precisam &amp;bater à porta</translation>
    </message>
    <message>
        <source>Nobody else is hit, of those here or lately here.</source>
        <translation>Ninguém mais é atingido, de quem está ou esteve aqui.</translation>
    </message>
    <message>
        <source>Nobody is hit, of those here or lately here.</source>
        <translation>Ninguém é atingido, de quem está ou esteve aqui.</translation>
    </message>
    <message>
        <source>Sent out: {who}.</source>
        <translation>Saem: {who}.</translation>
    </message>
    <message>
        <source>Their &amp;address: everyone who comes from there</source>
        <translation>O &amp;endereço: todos que vêm de lá</translation>
    </message>
    <message>
        <source>Their &amp;device: this browser, under whatever name</source>
        <translation>O &amp;dispositivo: este navegador, com qualquer nome</translation>
    </message>
    <message>
        <source>Their &amp;name, and what looks like it</source>
        <translation>O &amp;nome, e o que se parece com ele</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} e mais {count}</numerusform>
            <numerusform>{names} e mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} (it is this machine's own)</source>
        <translation>{part} (é deste próprio computador)</translation>
    </message>
</context>
<context>
    <name>BanForm</name>
    <message>
        <source>*bot* for all with bot in it</source>
        <translation>*bot* para todos com bot no nome</translation>
    </message>
    <message>
        <source>A subnet: all addresses that begin so</source>
        <translation>Uma sub-rede: todos os endereços que começam assim</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Um endereço</translation>
    </message>
    <message>
        <source>Keep out of all rooms:</source>
        <translation>Manter fora de todas as salas:</translation>
    </message>
    <message>
        <source>Names, and what looks like them</source>
        <translation>Nomes, e o que se parece com eles</translation>
    </message>
    <message>
        <source>What is banned</source>
        <translation>O que se bloqueia</translation>
    </message>
</context>
<context>
    <name>Banning</name>
    <message>
        <source>Ban</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>Por 10 minutos</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Por 30 dias</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Por um dia</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Por quanto tempo</translation>
    </message>
</context>
<context>
    <name>Bans</name>
    <message>
        <source>&amp;Ban…</source>
        <translation>&amp;Bloquear…</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Bloqueios</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Com base em</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lift takes effect at once. Ctrl+Z takes back what was done last.</source>
        <translation>Desbloquear vale na hora. Ctrl+Z desfaz a última coisa feita.</translation>
    </message>
    <message>
        <source>Name, address or reason</source>
        <translation>Nome, endereço ou motivo</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>Ninguém aqui tem essas palavras.</translation>
    </message>
    <message>
        <source>Nobody is kept out, muted or held.</source>
        <translation>Ninguém está fora, sem voz ou retido.</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Mostrar só as linhas com estas palavras</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>These are {most} of {count}: look for a name or an address.</source>
        <translation>Estes são {most} de {count}: procure um nome ou um endereço.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Who is kept out, muted or held</source>
        <translation>Quem está fora, sem voz ou retido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Click to see</source>
        <translation>Clique para ver</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>Não há nada desenhado lá</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Quadro</translation>
    </message>
    <message numerus="yes">
        <source>by {count} people</source>
        <translation>
            <numerusform>de {count} pessoa</numerusform>
            <numerusform>de {count} pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strokes</source>
        <translation>
            <numerusform>{count} traço</numerusform>
            <numerusform>{count} traços</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Board</source>
        <translation>Quadro</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>A picture by {who}</source>
        <translation>Uma imagem de {who}</translation>
    </message>
    <message>
        <source>Clear the whiteboard</source>
        <translation>Limpar o quadro</translation>
    </message>
    <message>
        <source>Drawn by {who}</source>
        <translation>Desenhado por {who}</translation>
    </message>
    <message>
        <source>Let nobody draw but moderators</source>
        <translation>Deixar só a moderação desenhar</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Room of the board</source>
        <translation>Sala do quadro</translation>
    </message>
    <message>
        <source>Show all of the board (0)</source>
        <translation>Mostrar o quadro todo (0)</translation>
    </message>
    <message>
        <source>Take all they drew off the board (Shift+Del)</source>
        <translation>Tirar do quadro tudo o que desenhou (Shift+Del)</translation>
    </message>
    <message>
        <source>Take this stroke off the board (Del)</source>
        <translation>Tirar este traço do quadro (Del)</translation>
    </message>
    <message>
        <source>Undo clearing</source>
        <translation>Desfazer a limpeza</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>Escrito por {who}</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Reduzir (-)</translation>
    </message>
    <message>
        <source>{said}; Space shows it</source>
        <translation>{said}; Espaço a mostra</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Acts</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Ninguém selecionado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Others by the same browser or address</source>
        <translation>Outros com o mesmo navegador ou endereço</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Partes da ficha</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Em comum</translation>
    </message>
    <message>
        <source>Their last messages</source>
        <translation>Suas últimas mensagens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translation>O que foi feito com essa pessoa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message>
        <source>Ban…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Last warned at {time}: {words}</source>
        <translation>Último aviso às {time}: {words}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>Sem voz 10 min</translation>
    </message>
    <message>
        <source>Nobody knows any more which browser that was: no note can be kept.</source>
        <translation>Já não se sabe qual era o navegador: nenhuma nota pode ser guardada.</translation>
    </message>
    <message>
        <source>Select somebody in a list to see them here.</source>
        <translation>Selecione alguém em uma lista para ver aqui.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>They have said nothing yet.</source>
        <translation>Ainda não disse nada.</translation>
    </message>
    <message>
        <source>Warn…</source>
        <translation>Avisar…</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Left at {time}</source>
        <translation>Saiu às {time}</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>Não está mais aqui</translation>
    </message>
    <message>
        <source>joined at {time}</source>
        <translation>aqui desde {time}</translation>
    </message>
    <message>
        <source>joined just now</source>
        <translation>acabou de chegar</translation>
    </message>
    <message numerus="yes">
        <source>joined {count} min ago</source>
        <translation>
            <numerusform>chegou há {count} min</numerusform>
            <numerusform>chegou há {count} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>From this window's log alone: no history is kept.</source>
        <translation>Só do registro desta janela: nenhum histórico é guardado.</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>O histórico não pode ser lido: {why}</translation>
    </message>
</context>
<context>
    <name>CardTabs</name>
    <message>
        <source>Acts</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Del takes back what is selected.</source>
        <translation>Del desfaz o que está selecionado.</translation>
    </message>
    <message>
        <source>Nobody else here has their browser or their address.</source>
        <translation>Ninguém mais aqui tem esse navegador ou endereço.</translation>
    </message>
    <message>
        <source>Nothing was done to them lately.</source>
        <translation>Nada foi feito com essa pessoa recentemente.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Rejeitadas: {count}</translation>
    </message>
    <message>
        <source>Return shows the card of whom you select.</source>
        <translation>Enter mostra a ficha de quem você selecionar.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages since they came</source>
        <translation>
            <numerusform>{count} mensagem desde que chegou</numerusform>
            <numerusform>{count} mensagens desde que chegou</numerusform>
        </translation>
    </message>
    <message>
        <source>{last}, at most {most}</source>
        <translation>{last}, no máximo {most}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Announced to {people}</source>
        <translation>Anunciado a {people}</translation>
    </message>
    <message>
        <source>Announced; nobody is there to hear it yet</source>
        <translation>Anunciado; ainda não há ninguém para ouvir</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>O anfitrião não pôde iniciar: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in part, {count} came back: {what}. {why}</source>
        <translation>
            <numerusform>Desfeito em parte, {count} voltou: {what}. {why}</numerusform>
            <numerusform>Desfeito em parte, {count} voltaram: {what}. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in part: {what}. {why}</source>
        <translation>Desfeito em parte: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>Selecione uma mensagem para ler tudo.</translation>
    </message>
    <message>
        <source>The selected message, whole</source>
        <translation>A mensagem selecionada, inteira</translation>
    </message>
</context>
<context>
    <name>Diagnosing</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar o diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnóstico copiado</translation>
    </message>
    <message>
        <source>Hosting goes on, and what was said and decided is kept.</source>
        <translation>O anfitrião continua ativo, e o que foi dito e decidido fica guardado.</translation>
    </message>
    <message>
        <source>Hosting goes on.</source>
        <translation>O anfitrião continua ativo.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time. Nothing is kept on disk, so what was said then is gone, and rooms that were opened by hand are closed.</source>
        <translation>Da última vez o programa terminou sem se despedir. Nada fica guardado em disco: o que foi dito se perdeu, e as salas abertas à mão estão fechadas.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time; the same rooms are open again.</source>
        <translation>Da última vez o programa terminou sem se despedir; as mesmas salas estão abertas de novo.</translation>
    </message>
    <message>
        <source>What was kept is still there.</source>
        <translation>O que estava guardado continua lá.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} de {of}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Tabs of the docks</source>
        <translation>Abas dos painéis</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Checking {address}…</source>
        <translation>Verificando {address}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Keeps guests out</source>
        <translation>Deixa os convidados de fora</translation>
    </message>
    <message>
        <source>May keep guests out</source>
        <translation>Pode deixar os convidados de fora</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>Ninguém consegue entrar?</translation>
    </message>
    <message>
        <source>Not hosting: start hosting first.</source>
        <translation>O anfitrião está parado: inicie antes.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. What may keep guests out:</source>
        <translation>Não há nada errado neste computador. O que pode deixar os convidados de fora:</translation>
    </message>
    <message>
        <source>Probably keeps guests out</source>
        <translation>Provavelmente deixa os convidados de fora</translation>
    </message>
    <message>
        <source>The check itself failed. Check again.</source>
        <translation>A própria verificação falhou. Verifique de novo.</translation>
    </message>
    <message>
        <source>This keeps guests out.</source>
        <translation>Isto deixa os convidados de fora.</translation>
    </message>
    <message>
        <source>This probably keeps guests out.</source>
        <translation>Isto provavelmente deixa os convidados de fora.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que se achou</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>All are sent out, and what was said is gone.</source>
        <translation>Todos saem, e o que foi dito se perde.</translation>
    </message>
    <message>
        <source>All are sent out. The rooms stay, and who keeps the page open comes back when you start again.</source>
        <translation>Todos saem. As salas ficam, e quem mantém a página aberta volta quando você iniciar de novo.</translation>
    </message>
    <message>
        <source>All are sent out. What was said is kept, and the rooms are there again when you next start.</source>
        <translation>Todos saem. O que foi dito fica guardado, e as salas voltam na próxima vez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fechar a janela?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Manter o anfitrião na bandeja</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Parar o anfitrião</translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>Parar o anfitrião?</translation>
    </message>
    <message>
        <source>There now: {guests}</source>
        <translation>Aqui agora: {guests}</translation>
    </message>
    <message numerus="yes">
        <source>{guests} in {count} other rooms</source>
        <translation>
            <numerusform>{guests} em mais {count} sala</numerusform>
            <numerusform>{guests} em mais {count} salas</numerusform>
        </translation>
    </message>
    <message>
        <source>{here}, in {room}</source>
        <translation>{here}, em {room}</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrião</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was said, whole</source>
        <translation>O que foi dito, inteiro</translation>
    </message>
    <message>
        <source>Whispered to</source>
        <translation>Sussurro para</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Exceptions</source>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>It holds in this room, for whoever comes with their browser, also later.</source>
        <translation>Vale nesta sala, para quem vier com esse navegador, também depois.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>What {name} may in {room}, whatever their role may</source>
        <translation>O que {name} pode em {room}, seja qual for seu papel</translation>
    </message>
    <message>
        <source>as their role</source>
        <translation>como seu papel</translation>
    </message>
    <message>
        <source>may</source>
        <translation>pode</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>não pode</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>History is off: there is nothing on disk to export.</source>
        <translation>O histórico está desligado: não há nada em disco para exportar.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>O histórico está sendo aberto.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who was there: attendance (CSV)</source>
        <translation>Quem esteve aqui: presença (CSV)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>histórico</translation>
    </message>
</context>
<context>
    <name>ExportFound</name>
    <message>
        <source>All that this search finds goes into the file, also what isn't listed yet.</source>
        <translation>Tudo o que esta busca acha vai para o arquivo, também o que ainda não está na lista.</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exportar o que se achou</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>history</source>
        <translation>histórico</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is known, for programs (JSON Lines)</source>
        <translation>Tudo o que se sabe, para programas (JSON Lines)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Quanto já foi escrito</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>Não foi possível salvar: {why}</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Página para ler (HTML)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabela para planilhas (CSV)</translation>
    </message>
    <message>
        <source>Times in the file are UTC.</source>
        <translation>As horas no arquivo são UTC.</translation>
    </message>
    <message>
        <source>What was taken back is in the file, too, with its words: look through it before you give it to others. Times in it are UTC.</source>
        <translation>O que foi removido também está no arquivo, com suas palavras: confira antes de passar a outros. As horas são UTC.</translation>
    </message>
    <message>
        <source>With the &amp;pictures that are still shared</source>
        <translation>Com as &amp;imagens ainda compartilhadas</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} linha</numerusform>
            <numerusform>{count} linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are in {file}.</source>
        <translation>
            <numerusform>{count} linha está em {file}.</numerusform>
            <numerusform>{count} linhas estão em {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A firewall or the Wi-Fi may keep it out</source>
        <translation>Talvez o impeça uma firewall ou o Wi-Fi</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>Sobre o histórico</translation>
    </message>
    <message>
        <source>Everyone goes on; it is tried again by itself</source>
        <translation>Todos continuam; tenta-se de novo sozinho</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>O anfitrião não pôde iniciar: {why}</translation>
    </message>
    <message>
        <source>Links and codes with {address} lead nowhere any more</source>
        <translation>Os links e códigos com {address} já não levam a lado nenhum</translation>
    </message>
    <message>
        <source>Nobody can join</source>
        <translation>Ninguém pode entrar</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Give guests the address that the window shows now; printed codes of before may lead nowhere. If a port is taken, end the program that has it, or choose another port, and start hosting again.</source>
        <translation>Nada do que estava guardado se perdeu. Dê aos convidados o endereço que a janela mostra agora; códigos impressos antes talvez não levem a lado nenhum. Se uma porta estiver ocupada, feche o programa que a tem ou escolha outra porta, e comece de novo a alojar.</translation>
    </message>
    <message>
        <source>Rooms and guests go on. What is said now may be lost if this program ends before the history is back, which is tried again by itself. Make room on the disk, and see that the data folder can be written to.</source>
        <translation>As salas e os convidados continuam. O que se diz agora pode perder-se se o programa terminar antes de o histórico voltar, o que se tenta de novo sozinho. Arranje espaço no disco e veja se se pode escrever na pasta de dados.</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>The name is not this computer's any more</source>
        <translation>O nome já não é deste computador</translation>
    </message>
    <message>
        <source>They may come back in a minute</source>
        <translation>Podem voltar daqui a um minuto</translation>
    </message>
    <message>
        <source>This computer has another address</source>
        <translation>Este computador tem outro endereço</translation>
    </message>
    <message>
        <source>{address} got the page, but no connection came about</source>
        <translation>{address} recebeu a página, mas não houve ligação</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About PeerPyRTC Desktop</source>
        <translation>Sobre o PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Host</source>
        <translation>Anfitrião</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Taken back: guests read it nowhere</source>
        <translation>Removida: os convidados não a leem em lugar nenhum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>When it was said, by this computer's clock</source>
        <translation>Quando foi dito, pelo relógio deste computador</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Onde foi dito</translation>
    </message>
    <message>
        <source>Where the sender's computer was</source>
        <translation>Onde estava o computador de quem enviou</translation>
    </message>
    <message>
        <source>Who said it; of a whisper, to whom</source>
        <translation>Quem disse; de um sussurro, para quem</translation>
    </message>
    <message>
        <source>{name}, whispered to {to}</source>
        <translation>{name}, em sussurro para {to}</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Messages found</source>
        <translation>Mensagens encontradas</translation>
    </message>
</context>
<context>
    <name>HostingActs</name>
    <message>
        <source>PeerPyRTC Desktop: hosting</source>
        <translation>PeerPyRTC Desktop: anfitrião</translation>
    </message>
</context>
<context>
    <name>InForce</name>
    <message>
        <source>banned</source>
        <translation>bloqueio</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>sem voz</translation>
    </message>
    <message>
        <source>names like {name}</source>
        <translation>nomes como {name}</translation>
    </message>
    <message>
        <source>new devices at {address}</source>
        <translation>novos navegadores em {address}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>fora por um tempo</translation>
    </message>
    <message>
        <source>whoever it hits</source>
        <translation>quem for atingido</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>This takes a whole number, such as 10.</source>
        <translation>Aqui vai um número inteiro, como 10.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Digite um número.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Any room (home page)</source>
        <translation>Qualquer sala (página inicial)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convidar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Room to invite to</source>
        <translation>Sala para a qual convidar</translation>
    </message>
    <message>
        <source>Scan to join</source>
        <translation>Escaneie para entrar</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>1. Join the Wi-Fi {name}</source>
        <translation>1. Entre no Wi-Fi {name}</translation>
    </message>
    <message>
        <source>2. Open the chat</source>
        <translation>2. Abra o chat</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>Endereço da sala</translation>
    </message>
    <message>
        <source>Address of this machine</source>
        <translation>Endereço deste computador</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Guests on the same network scan the code, or type the address into a browser. Nothing to install, no account. If they can't connect, this computer's firewall must let {ports} in.</source>
        <translation>Convidados na mesma rede escaneiam o código, ou digitam o endereço em um navegador. Nada a instalar, sem conta. Se não conseguem conectar, o firewall deste computador precisa deixar passar {ports}.</translation>
    </message>
    <message>
        <source>Hosting could not start</source>
        <translation>O anfitrião não pôde iniciar</translation>
    </message>
    <message>
        <source>Nobody can join. Start hosting to open the rooms again.</source>
        <translation>Ninguém pode entrar. Inicie o anfitrião para reabrir as salas.</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>Ninguém consegue entrar?</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Anfitrião parado</translation>
    </message>
    <message>
        <source>Nothing is lost: once that is mended, try again.</source>
        <translation>Nada se perdeu: quando isso for resolvido, tente de novo.</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Iniciar o anfitrião</translation>
    </message>
    <message>
        <source>Starting to host…</source>
        <translation>Iniciando o anfitrião…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Wi-Fi code…</source>
        <translation>Código do Wi-Fi…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Clear the filter, or the selection</source>
        <translation>Limpar o filtro, ou a seleção</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar as linhas selecionadas</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Del, Shift+Del</source>
        <translation>Del, Shift+Del</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>Seguir as mensagens mais recentes</translation>
    </message>
    <message>
        <source>Held over the messages: they stand still while you aim</source>
        <translation>Segurada sobre as mensagens: elas param enquanto você mira</translation>
    </message>
    <message>
        <source>In the messages: take back those that are selected</source>
        <translation>Nas mensagens: remover as selecionadas</translation>
    </message>
    <message>
        <source>In what waits: deny, take back, turn away, lower the hand</source>
        <translation>No que espera: recusar, remover, não deixar entrar, abaixar a mão</translation>
    </message>
    <message>
        <source>In what waits: let it through, let it stand, let in, give the word</source>
        <translation>No que espera: deixar passar, deixar assim, deixar entrar, dar a palavra</translation>
    </message>
    <message>
        <source>In what waits: mute for 10 minutes, ban; that denies messages, too</source>
        <translation>No que espera: tirar a voz por 10 minutos, bloquear; recusa também as mensagens</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>M, B</source>
        <translation>M, B</translation>
    </message>
    <message>
        <source>On a room: show only its messages</source>
        <translation>Em uma sala: mostrar só as mensagens dela</translation>
    </message>
    <message>
        <source>On the board: from stroke to stroke, the latest first</source>
        <translation>No quadro: de traço em traço, o último primeiro</translation>
    </message>
    <message>
        <source>On the board: nearer, away, all of it</source>
        <translation>No quadro: mais perto, mais longe, todo</translation>
    </message>
    <message>
        <source>On the board: take the stroke away, or all its author drew</source>
        <translation>No quadro: tirar o traço, ou todos de quem o desenhou</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>Presets: in the peers, the messages, what waits and a search</source>
        <translation>Atalhos: em participantes, mensagens, no que espera e na busca</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do, also in spellings that are meant to slip through.</source>
        <translation>Padrões não funcionam neste computador: falta o google-re2. Palavras sim, também em grafias feitas para escapar.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>From its next start on this window speaks the system's language</source>
        <translation>A partir do próximo início esta janela fala o idioma do sistema</translation>
    </message>
    <message>
        <source>From its next start on this window speaks {language}</source>
        <translation>A partir do próximo início esta janela fala {language}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>Say a length, such as 10 min or 2 h, and no end.</source>
        <translation>Diga uma duração, como 10 min ou 2 h, não um fim.</translation>
    </message>
    <message>
        <source>Say for how long, such as 10 min, 2 h or until 3 pm.</source>
        <translation>Diga por quanto tempo: 10 min, 2 h ou até 15:00.</translation>
    </message>
    <message>
        <source>That is no time at all: say at least a second.</source>
        <translation>Isso não é tempo nenhum: pelo menos um segundo.</translation>
    </message>
    <message>
        <source>That is too long: up to ten years, or “for good”.</source>
        <translation>É longo demais: até dez anos, ou “sem limite”.</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>Essa hora já passou.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Esse dia não existe.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Essa hora não existe.</translation>
    </message>
    <message>
        <source>Until {hour} what? Such as {hour}:00 or {hour} pm.</source>
        <translation>Até {hour} o quê? Por exemplo {hour}:00 ou {hour} pm.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>d, day, days</source>
        <translation>d, dia, dias</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>for good, for ever</source>
        <translation>sem limite, para sempre, sempre</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <translation>h, hora, horas</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <translation>m, min, minuto, minutos</translation>
    </message>
    <message>
        <source>s, sec, secs, second, seconds</source>
        <translation>s, seg, segundo, segundos</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã às, amanhã</translation>
    </message>
    <message>
        <source>until</source>
        <translation>até às, até</translation>
    </message>
    <message>
        <source>w, week, weeks</source>
        <translation>sem, semana, semanas</translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <translation>
            <numerusform>{count} dia</numerusform>
            <numerusform>{count} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <translation>
            <numerusform>{count} h</numerusform>
            <numerusform>{count} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} min</numerusform>
            <numerusform>{count} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation>
            <numerusform>{count} s</numerusform>
            <numerusform>{count} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} w</source>
        <translation>
            <numerusform>{count} semana</numerusform>
            <numerusform>{count} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of what? Such as {number} min, {number} h or {number} days.</source>
        <translation>{number} de quê? Por exemplo {number} min, {number} h ou {number} dias.</translation>
    </message>
    <message>
        <source>“{words}” is no length of time. Try 10 min, 2 h, 3 days, until 3 pm, until 18:30.</source>
        <translation>“{words}” não é uma duração. Tente 10 min, 2 h, 3 dias ou até 18:30.</translation>
    </message>
</context>
<context>
    <name>LogCells</name>
    <message>
        <source>Erased: its time was over</source>
        <translation>Apagada: o tempo acabou</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrião</translation>
    </message>
    <message numerus="yes">
        <source>Said {count} times, last at {time}</source>
        <translation>
            <numerusform>Dita {count} vez, às {time}</numerusform>
            <numerusform>Dita {count} vezes, a última às {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at {time}: guests read it nowhere</source>
        <translation>Removida às {time}: os convidados não a leem em lugar nenhum</translation>
    </message>
    <message>
        <source>{name}, reported by {by}</source>
        <translation>{name}, denúncia de {by}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Filter by name or words</source>
        <translation>Filtrar por nome ou palavras</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filtrar mensagens</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrião</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Nenhuma mensagem passa pelo filtro.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Ainda não se disse nada.</translation>
    </message>
    <message>
        <source>Only {name}  ✕</source>
        <translation>Só {name}  ✕</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>Mostrar de novo as mensagens de todos</translation>
    </message>
    <message>
        <source>Show everyone's messages again (Esc in a table)</source>
        <translation>Mostrar de novo as mensagens de todos (Esc numa tabela)</translation>
    </message>
    <message>
        <source>Show messages of</source>
        <translation>Mostrar mensagens de</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <translation>denúncia de {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages selected</source>
        <translation>
            <numerusform>{count} mensagem selecionada</numerusform>
            <numerusform>{count} mensagens selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {kept}</source>
        <translation>{shown} de {kept}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Ainda não se disse nada.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Sort peers</source>
        <translation>&amp;Ordenar presentes</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Endereço copiado</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} rows</source>
        <translation>
            <numerusform>{count} linha copiada</numerusform>
            <numerusform>{count} linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {count}</source>
        <translation>Copiando {done} de {count}</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Waiting for the first guest</source>
        <translation>Esperando o primeiro convidado</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>How long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>Such as 10 min, 2 h or until 3 pm</source>
        <translation>Por exemplo 10 min, 2 h ou até 15:00</translation>
    </message>
    <message>
        <source>This has to end: to keep somebody out for good, ban them.</source>
        <translation>Isto precisa ter fim: para manter alguém fora sem limite, bloqueie.</translation>
    </message>
    <message>
        <source>Until you take it back.</source>
        <translation>Até você desfazer.</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>Até {time}.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Aparên&amp;cia</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensagens</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Participante</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
</context>
<context>
    <name>ModeratorLink</name>
    <message>
        <source>&amp;Make the link</source>
        <translation>&amp;Criar o link</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Make a link for a moderator of {room}?</source>
        <translation>Criar um link para moderar {room}?</translation>
    </message>
    <message>
        <source>Moderator's link</source>
        <translation>Link de moderação</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>O link</translation>
    </message>
    <message>
        <source>Whoever opens it first moderates. It works once, within an hour, and can't be shown again. Who came by it stays a moderator in that browser, until you end that under Moderators in the Room menu.</source>
        <translation>Quem o abrir primeiro modera. Vale uma vez só, por uma hora, e não pode ser mostrado de novo. Quem veio por ele continua a moderar nesse navegador, até você encerrar isso em Moderação, no menu Sala.</translation>
    </message>
    <message>
        <source>Whoever opens this first moderates {room}</source>
        <translation>Quem abrir isto primeiro modera {room}</translation>
    </message>
</context>
<context>
    <name>ModeratorList</name>
    <message>
        <source>&amp;Invite a moderator…</source>
        <translation>&amp;Convidar para moderar…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Tirar</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aqui agora</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderação</translation>
    </message>
    <message>
        <source>Moderators and links</source>
        <translation>Moderação e links</translation>
    </message>
    <message>
        <source>Nobody moderates but you. Invite a moderator makes a link that turns whoever opens it first into one.</source>
        <translation>Só você modera. Convidar para moderar cria um link: quem o abrir primeiro passa a moderar.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Take away ends it at once, also for who is here. Ctrl+Z gives it back.</source>
        <translation>Tirar encerra na hora, também para quem está aqui. Ctrl+Z devolve.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>link, not used yet</source>
        <translation>link, ainda não usado</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modera</translation>
    </message>
    <message>
        <source>until taken away</source>
        <translation>até ser tirado</translation>
    </message>
    <message>
        <source>whoever opens it</source>
        <translation>quem o abrir</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>There is no other room: open one first.</source>
        <translation>Não há outra sala: abra uma antes.</translation>
    </message>
    <message>
        <source>They keep their name, and what is decided about them goes with them.</source>
        <translation>O nome fica, e o que foi decidido vai junto.</translation>
    </message>
    <message>
        <source>Which room should {who} go to?</source>
        <translation>Para qual sala {who} deve ir?</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Note about this guest</source>
        <translation>Nota sobre este convidado</translation>
    </message>
    <message>
        <source>Only you read this. It is here again when the same browser comes back.</source>
        <translation>Só você lê isto. Volta a aparecer quando o mesmo navegador voltar.</translation>
    </message>
    <message>
        <source>Select somebody to write a note about them.</source>
        <translation>Selecione alguém para escrever uma nota.</translation>
    </message>
    <message>
        <source>What you want to know when they come again</source>
        <translation>O que você quer saber quando essa pessoa voltar</translation>
    </message>
    <message>
        <source>{length} of {most} letters</source>
        <translation>{length} de {most} caracteres</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put away</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Dispensar este aviso</translation>
    </message>
</context>
<context>
    <name>Numbered</name>
    <message>
        <source>Ban {length}</source>
        <translation>Bloquear: {length}</translation>
    </message>
    <message>
        <source>Ban {who} {length}</source>
        <translation>Bloquear {who}: {length}</translation>
    </message>
    <message>
        <source>Ban, which is asked first</source>
        <translation>Bloquear, com confirmação</translation>
    </message>
    <message>
        <source>Hold the messages of {who}</source>
        <translation>Reter as mensagens de {who}</translation>
    </message>
    <message>
        <source>Hold what they say</source>
        <translation>Reter o que diz</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Kick {who}</source>
        <translation>Retirar {who}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Tirar a voz</translation>
    </message>
    <message>
        <source>Mute {length}</source>
        <translation>Tirar a voz: {length}</translation>
    </message>
    <message>
        <source>Mute {who} {length}</source>
        <translation>Tirar a voz de {who}: {length}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>Fora do assunto</translation>
    </message>
    <message>
        <source>Please stay on topic.</source>
        <translation>Por favor, fique no assunto.</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>Atalho {number}</translation>
    </message>
    <message>
        <source>Send out {length}</source>
        <translation>Fora: {length}</translation>
    </message>
    <message>
        <source>Send {who} out {length}</source>
        <translation>Fora {who}: {length}</translation>
    </message>
    <message>
        <source>Take back what they said</source>
        <translation>Remover o que disse</translation>
    </message>
    <message>
        <source>Take back what they said, {length}</source>
        <translation>Remover o que disse, {length}</translation>
    </message>
    <message>
        <source>Take back what {who} said, {length}</source>
        <translation>Remover o que {who} disse, {length}</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Fora por um tempo</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>Avisar {who}</translation>
    </message>
    <message>
        <source>{what}?</source>
        <translation>{what}?</translation>
    </message>
</context>
<context>
    <name>NumbersTab</name>
    <message>
        <source>Messages a minute</source>
        <translation>Mensagens por minuto</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>À espera de envio</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a room or somebody, or “mute” and a name</source>
        <translation>Uma ação, uma sala ou alguém, ou “tirar a voz” e um nome</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Achar e fazer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Key or place</source>
        <translation>Tecla ou lugar</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se chama assim.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>O que fazer, ou aonde ir</translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>Show messages of {room}</source>
        <translation>Mostrar as mensagens de {room}</translation>
    </message>
    <message>
        <source>That has changed meanwhile, and nothing was done</source>
        <translation>Isso mudou nesse meio-tempo, e nada foi feito</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>Quem pode fazer o quê em {room}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} está fechada</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} saiu</translation>
    </message>
</context>
<context>
    <name>PastRooms</name>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Follow the newest messages again</source>
        <translation>Seguir de novo as mensagens mais recentes</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message numerus="yes">
        <source>Paused: {count} new</source>
        <translation>
            <numerusform>Em pausa: {count} nova</numerusform>
            <numerusform>Em pausa: {count} novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (End)</source>
        <translation>Retomar (End)</translation>
    </message>
</context>
<context>
    <name>PeerActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>Ninguém selecionado: selecione alguém antes</translation>
    </message>
</context>
<context>
    <name>PeerState</name>
    <message>
        <source>Hand up</source>
        <translation>Mão levantada</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>Com atraso</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modera</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Sem voz</translation>
    </message>
    <message>
        <source>Muted until you take it back</source>
        <translation>Sem voz até você desfazer</translation>
    </message>
    <message>
        <source>Muted until {time}</source>
        <translation>Sem voz até {time}</translation>
    </message>
    <message>
        <source>Muted {time}</source>
        <translation>Sem voz: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Warned {count} times lately</source>
        <translation>
            <numerusform>{count} aviso há pouco</numerusform>
            <numerusform>{count} avisos há pouco</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say waits for you</source>
        <translation>O que diz espera você</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>mão levantada</translation>
    </message>
    <message>
        <source>has the word</source>
        <translation>tem a palavra</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>denunciado</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>avisado</translation>
    </message>
    <message>
        <source>warned {count}×</source>
        <translation>avisos: {count}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
</context>
<context>
    <name>PeersModel</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent to it</source>
        <translation>Bytes que esperam envio</translation>
    </message>
    <message>
        <source>Joined {room} at {time}</source>
        <translation>Em {room} desde {time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Messages in the last second</source>
        <translation>Mensagens no último segundo</translation>
    </message>
    <message>
        <source>Messages since it joined</source>
        <translation>Mensagens desde que entrou</translation>
    </message>
    <message>
        <source>Msgs</source>
        <translation>Mens.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Rejeitadas: {count}</translation>
    </message>
    <message>
        <source>Reported, hand up, lagging, muted, held or warned; nothing of all others</source>
        <translation>Denunciado, mão levantada, com atraso, sem voz, retido ou avisado; nada dos outros</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Round-trip time, in milliseconds</source>
        <translation>Tempo de ida e volta, em milissegundos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The name the others see</source>
        <translation>O nome que os outros veem</translation>
    </message>
    <message>
        <source>The room the peer is in</source>
        <translation>A sala em que está</translation>
    </message>
    <message>
        <source>Too fast, not passed on: {count}</source>
        <translation>Rápidas demais, não repassadas: {count}</translation>
    </message>
    <message>
        <source>Where it asked from, as the history has it; others are in its tip</source>
        <translation>De onde pediu, como está no histórico; outros estão na dica</translation>
    </message>
</context>
<context>
    <name>PeersPane</name>
    <message>
        <source>Filter peers</source>
        <translation>Filtrar participantes</translation>
    </message>
    <message>
        <source>No peer passes the filter.</source>
        <translation>Nenhum participante passa pelo filtro.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Ainda não há ninguém.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Presentes</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Ask the host only</source>
        <translation>Só ao anfitrião</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderação</translation>
    </message>
    <message>
        <source>Moderators always see who is here: all that they do names them</source>
        <translation>A moderação sempre vê quem está aqui: tudo o que faz leva um nome</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Em silêncio</translation>
    </message>
    <message>
        <source>View the board</source>
        <translation>Ver o quadro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Quem pode fazer o quê</translation>
    </message>
    <message>
        <source>change their name</source>
        <translation>mudar de nome</translation>
    </message>
    <message>
        <source>change what they wrote</source>
        <translation>alterar o que escreveram</translation>
    </message>
    <message>
        <source>draw on the whiteboard</source>
        <translation>desenhar no quadro</translation>
    </message>
    <message>
        <source>may</source>
        <translation>pode</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>não pode</translation>
    </message>
    <message>
        <source>open rooms</source>
        <translation>abrir salas</translation>
    </message>
    <message>
        <source>raise a hand</source>
        <translation>levantar a mão</translation>
    </message>
    <message>
        <source>react to messages</source>
        <translation>reagir a mensagens</translation>
    </message>
    <message>
        <source>see who else is here</source>
        <translation>ver quem mais está aqui</translation>
    </message>
    <message>
        <source>send files</source>
        <translation>enviar arquivos</translation>
    </message>
    <message>
        <source>send pictures</source>
        <translation>enviar imagens</translation>
    </message>
    <message>
        <source>take back what they wrote</source>
        <translation>remover o que escreveram</translation>
    </message>
    <message>
        <source>whisper to guests</source>
        <translation>sussurrar a convidados</translation>
    </message>
    <message>
        <source>write to all</source>
        <translation>escrever a todos</translation>
    </message>
    <message>
        <source>write to you and moderators</source>
        <translation>escrever a você e à moderação</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Pin this message</source>
        <translation>Fixar esta mensagem</translation>
    </message>
    <message>
        <source>Select one message that all can read: that is pinned</source>
        <translation>Selecione uma mensagem que todos podem ler: ela será fixada</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>Desafixar esta mensagem</translation>
    </message>
</context>
<context>
    <name>PresetActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>Ninguém selecionado: selecione alguém antes</translation>
    </message>
    <message>
        <source>Presets &amp;1 to 9</source>
        <translation>Atalhos &amp;1 a 9</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;O que faz</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>&amp;Duração</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>Atalho {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>What does the key {number} do in {room}?</source>
        <translation>O que a tecla {number} faz em {room}?</translation>
    </message>
    <message>
        <source>What does the key {number} do?</source>
        <translation>O que a tecla {number} faz?</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>O que se diz à pessoa</translation>
    </message>
    <message>
        <source>Wo&amp;rds</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
</context>
<context>
    <name>PresetKeys</name>
    <message>
        <source>Not the same in these rooms</source>
        <translation>Não é igual nestas salas</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} saiu</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Como no início</translation>
    </message>
    <message>
        <source>&amp;As everywhere</source>
        <translation>&amp;Como em todas</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Presets 1 to 9</source>
        <translation>Atalhos 1 a 9</translation>
    </message>
    <message>
        <source>Presets that hold in</source>
        <translation>Atalhos que valem em</translation>
    </message>
    <message>
        <source>Select somebody in a table, and press the number: it is done at once.</source>
        <translation>Selecione alguém em uma tabela e pressione o número: é feito na hora.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>They act in the peers, the messages, what waits and what a search finds. Ctrl+Z takes back what was done last.</source>
        <translation>Valem em participantes, mensagens, no que espera e no que uma busca acha. Ctrl+Z desfaz a última coisa feita.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>como no início</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>em toda parte</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>A firewall on this computer may keep guests out. That can't be read from here.</source>
        <translation>Um firewall neste computador pode deixar os convidados de fora. Isso não se vê daqui.</translation>
    </message>
    <message>
        <source>A guest came from another network: {address}.</source>
        <translation>Um convidado veio de outra rede: {address}.</translation>
    </message>
    <message>
        <source>A guest on a Mac or an iPhone may have to allow its browser the local network.</source>
        <translation>Um convidado com Mac ou iPhone talvez precise permitir a rede local ao navegador.</translation>
    </message>
    <message>
        <source>Allow it under Privacy &amp; Security, Local Network.</source>
        <translation>Permita em Privacidade e Segurança, Rede Local.</translation>
    </message>
    <message>
        <source>Choose another address below the code, or stop hosting and start again.</source>
        <translation>Escolha outro endereço abaixo do código, ou pare o anfitrião e inicie de novo.</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the guests are on, then check again.</source>
        <translation>Conecte-o ao Wi-Fi ou ao cabo dos convidados e verifique de novo.</translation>
    </message>
    <message>
        <source>Connect this computer to the network that the guests are on.</source>
        <translation>Conecte este computador à rede dos convidados.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Guests on a guest Wi-Fi or behind a second router may see the page and get no connection. Have all join the same network.</source>
        <translation>Convidados em um Wi-Fi de visitantes ou atrás de um segundo roteador podem ver a página e não conectar. Ponha todos na mesma rede.</translation>
    </message>
    <message>
        <source>Guests would see the page and never get in. Let that port in for UDP, or stop hosting and start again.</source>
        <translation>Os convidados veriam a página sem nunca entrar. Libere essa porta para UDP, ou pare o anfitrião e inicie de novo.</translation>
    </message>
    <message>
        <source>If you trust that network, set it to Private.</source>
        <translation>Se você confia nessa rede, defina-a como Particular.</translation>
    </message>
    <message>
        <source>In its settings, under Privacy &amp; Security, Local Network. Safari needs none of it.</source>
        <translation>Nos ajustes dele, em Privacidade e Segurança, Rede Local. O Safari não precisa.</translation>
    </message>
    <message>
        <source>Invite to that address, or start without --host to listen on all.</source>
        <translation>Convide para esse endereço, ou inicie sem --host para escutar em todos.</translation>
    </message>
    <message>
        <source>Invite to the address of the network that the guests are on.</source>
        <translation>Convide para o endereço da rede dos convidados.</translation>
    </message>
    <message>
        <source>Is the guest in the same Wi-Fi, with mobile data and VPN off? The address begins with http://, not https://. Otherwise a firewall lets nobody in.</source>
        <translation>O convidado está no mesmo Wi-Fi, sem dados móveis nem VPN? O endereço começa com http://, não https://. Se sim, um firewall não deixa ninguém entrar.</translation>
    </message>
    <message>
        <source>It must let in {ports}.</source>
        <translation>Ele precisa deixar entrar {ports}.</translation>
    </message>
    <message>
        <source>No other device has reached this computer yet.</source>
        <translation>Nenhum outro dispositivo chegou a este computador ainda.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, TCP port {port}, not even to this computer.</source>
        <translation>Nada responde em {address}, porta TCP {port}, nem a este computador.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, UDP port {port}, not even to this computer.</source>
        <translation>Nada responde em {address}, porta UDP {port}, nem a este computador.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Abrir ajustes de rede</translation>
    </message>
    <message>
        <source>Open privacy settings</source>
        <translation>Abrir ajustes de privacidade</translation>
    </message>
    <message>
        <source>Port {usual} was taken by another program: this is port {port} now.</source>
        <translation>A porta {usual} está com outro programa: agora esta é a porta {port}.</translation>
    </message>
    <message>
        <source>Show {address}</source>
        <translation>Mostrar {address}</translation>
    </message>
    <message>
        <source>So it is listening. What a firewall does to others can't be seen from here.</source>
        <translation>Então está escutando. O que um firewall faz aos outros não se vê daqui.</translation>
    </message>
    <message>
        <source>So the network lets guests in: look at the one that can't.</source>
        <translation>Então a rede deixa convidados entrar: olhe o que não consegue.</translation>
    </message>
    <message>
        <source>Start it without --host, or with an address of this computer.</source>
        <translation>Inicie sem --host, ou com um endereço deste computador.</translation>
    </message>
    <message>
        <source>TCP port {tcp} and UDP port {udp}</source>
        <translation>porta TCP {tcp} e porta UDP {udp}</translation>
    </message>
    <message>
        <source>That is how it looks when UDP is blocked. Let in UDP port {port}.</source>
        <translation>É assim quando o UDP está bloqueado. Libere a porta UDP {port}.</translation>
    </message>
    <message>
        <source>The Wi-Fi may keep its devices apart. That can't be seen from here.</source>
        <translation>O Wi-Fi pode isolar seus dispositivos. Isso não se vê daqui.</translation>
    </message>
    <message>
        <source>The firewall of this computer is on: {name}.</source>
        <translation>O firewall deste computador está ligado: {name}.</translation>
    </message>
    <message>
        <source>The host listens on {address} alone: only this computer can join.</source>
        <translation>O anfitrião escuta só em {address}: só este computador pode entrar.</translation>
    </message>
    <message>
        <source>The host listens on {other} alone, not on {address}.</source>
        <translation>O anfitrião escuta só em {other}, não em {address}.</translation>
    </message>
    <message>
        <source>The network gave it another address. Invite anew: old codes lead nowhere.</source>
        <translation>A rede deu a ele outro endereço. Convide de novo: os códigos antigos não levam a nada.</translation>
    </message>
    <message>
        <source>This computer answers at {address}, {ports}.</source>
        <translation>Este computador responde em {address}, {ports}.</translation>
    </message>
    <message>
        <source>This computer had the address {address} as hosting began, and lost it.</source>
        <translation>Este computador tinha o endereço {address} quando o anfitrião iniciou, e o perdeu.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Este computador não está em nenhuma rede.</translation>
    </message>
    <message>
        <source>This computer is not at {address} any more.</source>
        <translation>Este computador não está mais em {address}.</translation>
    </message>
    <message>
        <source>To find out in ten seconds: look up a guest's address in its Wi-Fi settings and run ping with that here. No answer: switch off client isolation in the router, or use a phone's hotspot.</source>
        <translation>Para saber em dez segundos: veja o endereço de um convidado nos ajustes de Wi-Fi dele e rode ping com ele aqui. Sem resposta: desligue o isolamento de clientes no roteador, ou use o ponto de acesso de um celular.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with that must get a new one.</source>
        <translation>Quem tem um código ou link com ele precisa de um novo.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with the usual port must get a new one.</source>
        <translation>Quem tem um código ou link com a porta de sempre precisa de um novo.</translation>
    </message>
    <message>
        <source>Windows treats the network of {adapter} as public, and lets nobody in.</source>
        <translation>O Windows trata a rede de {adapter} como pública, e não deixa ninguém entrar.</translation>
    </message>
    <message>
        <source>address from the settings</source>
        <translation>endereço das configurações</translation>
    </message>
    <message>
        <source>macOS may keep this program from the local network.</source>
        <translation>O macOS pode manter este programa fora da rede local.</translation>
    </message>
    <message>
        <source>name in this network</source>
        <translation>nome nesta rede</translation>
    </message>
    <message>
        <source>port {port} (TCP and UDP)</source>
        <translation>porta {port} (TCP e UDP)</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>só este computador</translation>
    </message>
    <message>
        <source>{adapter} (VPN)</source>
        <translation>{adapter} (VPN)</translation>
    </message>
    <message>
        <source>{adapter} (container)</source>
        <translation>{adapter} (contêiner)</translation>
    </message>
    <message>
        <source>{adapter} (virtual machine)</source>
        <translation>{adapter} (máquina virtual)</translation>
    </message>
    <message>
        <source>{address} belongs to a VPN or a virtual machine: guests seldom get there.</source>
        <translation>{address} é de uma VPN ou máquina virtual: os convidados raramente chegam lá.</translation>
    </message>
    <message numerus="yes">
        <source>{count} devices have joined.</source>
        <translation>
            <numerusform>{count} dispositivo entrou.</numerusform>
            <numerusform>{count} dispositivos entraram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests got the page, one at {address}, but no connection.</source>
        <translation>
            <numerusform>{count} convidado recebeu a página, em {address}, mas nenhuma conexão.</numerusform>
            <numerusform>{count} convidados receberam a página, um em {address}, mas nenhuma conexão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Select one message: all that say the same are taken back</source>
        <translation>Selecione uma mensagem: todas que dizem o mesmo são removidas</translation>
    </message>
    <message>
        <source>Select the messages to take back; others stay as they are</source>
        <translation>Selecione as mensagens a remover; as outras ficam como estão</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>It is too late for that.</source>
        <translation>É tarde demais: já passou muito tempo.</translation>
    </message>
    <message>
        <source>That can't be taken back any more.</source>
        <translation>Isso não pode mais ser desfeito.</translation>
    </message>
    <message>
        <source>That is decided already, or gone.</source>
        <translation>Isso já foi decidido, ou não existe mais.</translation>
    </message>
    <message>
        <source>That is not on the board any more.</source>
        <translation>Isso não está mais no quadro.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Isso é longo demais.</translation>
    </message>
    <message>
        <source>That is too short.</source>
        <translation>Isso é curto demais.</translation>
    </message>
    <message>
        <source>That message is gone.</source>
        <translation>Essa mensagem não existe mais.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Alguém aqui já tem o seu nome.</translation>
    </message>
    <message>
        <source>That name won't do here.</source>
        <translation>Esse nome não pode ser usado aqui.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>Isso foi demais de uma vez.</translation>
    </message>
    <message>
        <source>The host can't answer just now.</source>
        <translation>O anfitrião não pode responder agora.</translation>
    </message>
    <message>
        <source>The host has that file no longer.</source>
        <translation>O anfitrião não tem mais esse arquivo.</translation>
    </message>
    <message>
        <source>The host is not taking guests now.</source>
        <translation>O anfitrião está parando.</translation>
    </message>
    <message>
        <source>The host knows nothing of that any more.</source>
        <translation>O anfitrião não sabe mais disso.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>A sala está cheia.</translation>
    </message>
    <message>
        <source>The whiteboard is full.</source>
        <translation>O quadro está cheio.</translation>
    </message>
    <message>
        <source>There are too many of these already.</source>
        <translation>Já há demais disso aqui.</translation>
    </message>
    <message>
        <source>There is no more room on the disk.</source>
        <translation>O anfitrião não tem mais espaço.</translation>
    </message>
    <message>
        <source>There is no such ban any more.</source>
        <translation>Esse bloqueio não existe mais.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Essa sala não existe.</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>Essa regra não existe mais.</translation>
    </message>
    <message>
        <source>This host can't do patterns.</source>
        <translation>Este anfitrião não conhece padrões.</translation>
    </message>
    <message>
        <source>Whoever is meant is not here any more.</source>
        <translation>Essa pessoa não está aqui.</translation>
    </message>
</context>
<context>
    <name>RoomActs</name>
    <message>
        <source>All rooms are as they were: Ctrl+Shift+M locks them again</source>
        <translation>Todas as salas estão como eram: Ctrl+Shift+M tranca de novo</translation>
    </message>
    <message>
        <source>All rooms are locked and slowed, newcomers wait: Ctrl+Shift+M ends it</source>
        <translation>Todas as salas estão trancadas e lentas, quem chega espera: Ctrl+Shift+M encerra</translation>
    </message>
    <message>
        <source>Open a room first.</source>
        <translation>Abra uma sala antes.</translation>
    </message>
    <message>
        <source>{room} is open already: it is selected in the list now.</source>
        <translation>{room} já está aberta: agora está selecionada na lista.</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>Messages in the last minute</source>
        <translation>Mensagens no último minuto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Opened by a guest</source>
        <translation>Aberta por um convidado</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>Aberta por você</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>Por min</translation>
    </message>
    <message>
        <source>The room's name</source>
        <translation>O nome da sala</translation>
    </message>
    <message>
        <source>Who is in it now</source>
        <translation>Quem está aqui agora</translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message>
        <source>No room is open.</source>
        <translation>Nenhuma sala está aberta.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Members, who were let in</source>
        <translation>&amp;Membros, que tiveram permissão</translation>
    </message>
    <message>
        <source>&amp;Try it on what was said…</source>
        <translation>&amp;Testar no que foi dito…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Empty: the rule's name</source>
        <translation>Vazio: o nome da regra</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>A partir desta hora</translation>
    </message>
    <message>
        <source>Go &amp;further with who does it again</source>
        <translation>&amp;Ir além com quem repetir</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Procura</translation>
    </message>
    <message>
        <source>M&amp;oderators</source>
        <translation>M&amp;oderação</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Não para</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Such as “No links”</source>
        <translation>Como “Sem links”</translation>
    </message>
    <message>
        <source>Switched o&amp;n</source>
        <translation>&amp;Ligada</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Já existe uma regra com esse nome.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>O que se segue</translation>
    </message>
    <message>
        <source>What the guest is told</source>
        <translation>O que se diz ao convidado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>times within</source>
        <translation>vezes em</translation>
    </message>
</context>
<context>
    <name>RuleKinds</name>
    <message>
        <source>% capitals</source>
        <translation>% maiúsculas</translation>
    </message>
    <message>
        <source>Also &amp;inside of other words</source>
        <translation>Também &amp;dentro de outras palavras</translation>
    </message>
    <message>
        <source>But not of these names</source>
        <translation>Mas não destes nomes</translation>
    </message>
    <message>
        <source>But not texts that begin so</source>
        <translation>Mas não textos que começam assim</translation>
    </message>
    <message>
        <source>But not these names</source>
        <translation>Mas não estes nomes</translation>
    </message>
    <message>
        <source>But not these texts</source>
        <translation>Mas não estes textos</translation>
    </message>
    <message>
        <source>But not these types, whatever their size</source>
        <translation>Mas não estes tipos, seja qual for o tamanho</translation>
    </message>
    <message>
        <source>But not to these hosts, with all their subdomains</source>
        <translation>Mas não para estes hosts, com todos os subdomínios</translation>
    </message>
    <message>
        <source>But not where it is a part of these words</source>
        <translation>Mas não onde é parte destas palavras</translation>
    </message>
    <message>
        <source>But these names don't count</source>
        <translation>Mas estes nomes não contam</translation>
    </message>
    <message>
        <source>But these words don't count, as they are written</source>
        <translation>Mas estas palavras não contam, assim como estão escritas</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>First message or file</source>
        <translation>Primeira mensagem ou arquivo</translation>
    </message>
    <message>
        <source>From whoever, counted to&amp;gether</source>
        <translation>De qualquer um, contados &amp;juntos</translation>
    </message>
    <message>
        <source>Hold it until you let it through</source>
        <translation>Reter até você deixar passar</translation>
    </message>
    <message>
        <source>Hold it, and all that the sender says from then on</source>
        <translation>Reter, e tudo o que a pessoa disser depois</translation>
    </message>
    <message>
        <source>However they are spelt: CAPITALS, s p a c e d, l00k-alikes.</source>
        <translation>Seja qual for a grafia: MAIÚSCULAS, e s p a ç a d o, par3cidos.</translation>
    </message>
    <message>
        <source>In texts of at least</source>
        <translation>Em textos de pelo menos</translation>
    </message>
    <message>
        <source>It acts on those who come after: to refuse is to send out, to hold is to hold all that they say.</source>
        <translation>Age sobre quem chega depois: rejeitar é retirar, reter é reter tudo o que diz.</translation>
    </message>
    <message>
        <source>It meets the text in small letters and without accents.</source>
        <translation>Encontra o texto em minúsculas e sem acentos.</translation>
    </message>
    <message>
        <source>Joins in a wave</source>
        <translation>Entradas em onda</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Let it through, and flag it for you</source>
        <translation>Deixar passar, e marcar para você</translation>
    </message>
    <message>
        <source>Let it through, and take it back at once</source>
        <translation>Deixar passar, e remover na hora</translation>
    </message>
    <message>
        <source>Let it through, and warn the sender</source>
        <translation>Deixar passar, e avisar quem enviou</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menções</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Mais de</translation>
    </message>
    <message>
        <source>Of these types</source>
        <translation>Destes tipos</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Um por linha</translation>
    </message>
    <message>
        <source>One a line, such as .exe or video/*</source>
        <translation>Um por linha, como .exe ou video/*</translation>
    </message>
    <message>
        <source>One a line, such as example.org</source>
        <translation>Um por linha, como example.org</translation>
    </message>
    <message>
        <source>Or larger than</source>
        <translation>Ou maiores que</translation>
    </message>
    <message>
        <source>Or more than</source>
        <translation>Ou mais de</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Refuse it, and ban the sender</source>
        <translation>Rejeitar, e bloquear quem enviou</translation>
    </message>
    <message>
        <source>Refuse it, and kick the sender</source>
        <translation>Rejeitar, e retirar quem enviou</translation>
    </message>
    <message>
        <source>Refuse it, and mute the sender</source>
        <translation>Rejeitar, e tirar a voz de quem enviou</translation>
    </message>
    <message>
        <source>Regular expression (RE2)</source>
        <translation>Expressão regular (RE2)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>The first fi&amp;le of a newcomer</source>
        <translation>O primeiro &amp;arquivo de quem chega</translation>
    </message>
    <message>
        <source>The first messa&amp;ge of a newcomer</source>
        <translation>A primeira mensagem de quem &amp;chega</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>O mesmo texto</translation>
    </message>
    <message>
        <source>With no type and no size it is every file.</source>
        <translation>Sem tipo e sem tamanho é todo arquivo.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>Palavras ou expressões</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>all but {hosts}</source>
        <translation>todos menos {hosts}</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>bloquear</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>guests come</source>
        <translation>convidados chegam</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>reter</translation>
    </message>
    <message>
        <source>hold all they say</source>
        <translation>reter tudo o que diz</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>mais de {count}</translation>
    </message>
    <message>
        <source>more than {count} within {seconds} s</source>
        <translation>mais de {count} em {seconds} s</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>tirar a voz</translation>
    </message>
    <message>
        <source>names with an @</source>
        <translation>nomes com @</translation>
    </message>
    <message numerus="yes">
        <source>over {count} characters</source>
        <translation>
            <numerusform>mais de {count} caractere</numerusform>
            <numerusform>mais de {count} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over {count} lines</source>
        <translation>
            <numerusform>mais de {count} linha</numerusform>
            <numerusform>mais de {count} linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>over {percent} %</source>
        <translation>mais de {percent} %</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>mais de {size}</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>rejeitar</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>remover</translation>
    </message>
    <message>
        <source>times</source>
        <translation>vezes</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>avisar</translation>
    </message>
    <message numerus="yes">
        <source>{count} times within {seconds} s</source>
        <translation>
            <numerusform>{count} vez em {seconds} s</numerusform>
            <numerusform>{count} vezes em {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries} and {count} more</source>
        <translation>
            <numerusform>{entries} e mais {count}</numerusform>
            <numerusform>{entries} e mais {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Try…</source>
        <translation>&amp;Testar…</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last.</source>
        <translation>Ctrl+Z desfaz a última coisa feita.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Procura</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligada</translation>
    </message>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do.</source>
        <translation>Padrões não funcionam neste computador: falta o google-re2. Palavras sim.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Rules that hold in</source>
        <translation>Regras que valem em</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>There is no rule yet: nothing is judged. Add one, and try it out first.</source>
        <translation>Ainda não há regra: nada é julgado. Adicione uma, e teste antes.</translation>
    </message>
    <message>
        <source>They judge what guests send, before anybody sees it. Space switches one.</source>
        <translation>Julgam o que os convidados enviam, antes que alguém veja. Espaço liga ou desliga uma.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>em toda parte</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligada</translation>
    </message>
    <message>
        <source>{action}, then {further}</source>
        <translation>{action}, depois {further}</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Quando foi dito</translation>
    </message>
    <message>
        <source>{when}, taken back</source>
        <translation>{when}, removido</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>&amp;Export these…</source>
        <translation>&amp;Exportar estas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>History is off: nothing of what is said is kept on disk, so there is nothing to search. Either it was switched off at the start, or its file can't be used; then the window says why.</source>
        <translation>O histórico está desligado: nada do que se diz fica em disco, então não há o que buscar. Ou foi desligado no início, ou seu arquivo não pode ser usado; então a janela diz por quê.</translation>
    </message>
    <message>
        <source>No message was found</source>
        <translation>Nenhuma mensagem encontrada</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>Nenhuma mensagem encontrada.</translation>
    </message>
    <message>
        <source>Search for words of three letters or more; in Chinese or Japanese one character will do.</source>
        <translation>Busque palavras de três letras ou mais; em chinês ou japonês basta um caractere.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar no histórico</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Mostrar mais</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>O histórico não pode ser lido: {why}</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>O histórico está sendo aberto.</translation>
    </message>
    <message>
        <source>The host is being loaded.</source>
        <translation>O anfitrião está carregando.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; narrow the search to see older ones</source>
        <translation>
            <numerusform>A mensagem mais recente ({count}); restrinja a busca para ver mais antigas</numerusform>
            <numerusform>As {count} mensagens mais recentes; restrinja a busca para ver mais antigas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; there are more</source>
        <translation>
            <numerusform>A mensagem mais recente ({count}); há mais</numerusform>
            <numerusform>As {count} mensagens mais recentes; há mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count} mensagem</numerusform>
            <numerusform>{count} mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>All but drawings</source>
        <translation>Tudo menos desenhos</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Anúncios</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer um</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Desenhos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Whispers</source>
        <translation>Sussurros</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words, or parts of them</source>
        <translation>Palavras, ou partes delas</translation>
    </message>
</context>
<context>
    <name>SettingActs</name>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saved. It holds from the next start of the program on.</source>
        <translation>Salvo. Vale a partir do próximo início do programa.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of this computer</source>
        <translation>Endereço deste computador</translation>
    </message>
    <message>
        <source>Days that it is kept</source>
        <translation>Dias que fica guardado</translation>
    </message>
    <message>
        <source>Days that what was taken back can be read here</source>
        <translation>Dias que o removido pode ser lido aqui</translation>
    </message>
    <message>
        <source>Everyone behind one router may have the same address.</source>
        <translation>Todos atrás de um mesmo roteador podem ter o mesmo endereço.</translation>
    </message>
    <message>
        <source>For so long you can bring it back. Then its words are deleted.</source>
        <translation>Durante esse tempo dá para trazer de volta. Depois o texto é apagado.</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>Outros nomes deste computador</translation>
    </message>
    <message>
        <source>Guests in a room, at most</source>
        <translation>Convidados em uma sala, no máximo</translation>
    </message>
    <message>
        <source>Guests may clear the whiteboard</source>
        <translation>Convidados podem limpar o quadro</translation>
    </message>
    <message>
        <source>Guests may open rooms</source>
        <translation>Convidados podem abrir salas</translation>
    </message>
    <message>
        <source>Guests of one address in a room, at most</source>
        <translation>Convidados de um mesmo endereço em uma sala, no máximo</translation>
    </message>
    <message>
        <source>Have a name in the network</source>
        <translation>Ter um nome na rede</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>In rooms that are opened from then on.</source>
        <translation>Nas salas abertas a partir daí.</translation>
    </message>
    <message>
        <source>It stands in the address that guests open. Firewalls have to let it in.</source>
        <translation>Está no endereço que os convidados abrem. Os firewalls precisam deixá-la passar.</translation>
    </message>
    <message>
        <source>Keep the history on disk</source>
        <translation>Guardar o histórico em disco</translation>
    </message>
    <message>
        <source>Messages a second of one guest, at most</source>
        <translation>Mensagens por segundo de um convidado, no máximo</translation>
    </message>
    <message>
        <source>Messages that newcomers see</source>
        <translation>Mensagens que quem chega vê</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Of before they came, in rooms that are opened from then on: a number, or all.</source>
        <translation>De antes da chegada, nas salas abertas a partir daí: um número, ou all para todas.</translation>
    </message>
    <message>
        <source>Open beside those of last time. Several by commas.</source>
        <translation>Abertas além das da última vez. Várias, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Otherwise all that was said is gone when the program ends.</source>
        <translation>Senão tudo o que foi dito se perde quando o programa termina.</translation>
    </message>
    <message>
        <source>Rooms and guests</source>
        <translation>Salas e convidados</translation>
    </message>
    <message>
        <source>Rooms at the start</source>
        <translation>Salas no início</translation>
    </message>
    <message>
        <source>Rooms, at most</source>
        <translation>Salas, no máximo</translation>
    </message>
    <message>
        <source>Size that it may have</source>
        <translation>Tamanho que pode ter</translation>
    </message>
    <message>
        <source>Such as 500MB or 2GB: then the oldest is deleted. 0: no limit.</source>
        <translation>Por exemplo 500MB ou 2GB: depois o mais antigo é apagado. 0: sem limite.</translation>
    </message>
    <message>
        <source>Such as peerpyrtc.local, beside the addresses.</source>
        <translation>Por exemplo peerpyrtc.local, além dos endereços.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>Porta TCP</translation>
    </message>
    <message>
        <source>That guests may type, such as chat.example.org. Several by commas.</source>
        <translation>Que os convidados podem digitar, por exemplo chat.example.org. Vários, separados por vírgulas.</translation>
    </message>
    <message>
        <source>The only one that guests can open. Empty: all that it has.</source>
        <translation>O único que os convidados podem abrir. Vazio: todos os que ele tem.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>Porta UDP</translation>
    </message>
    <message>
        <source>What guests say goes through it. Empty: the same number as the TCP port.</source>
        <translation>O que os convidados dizem passa por ela. Vazio: o mesmo número da porta TCP.</translation>
    </message>
    <message>
        <source>What is older is deleted. 0: it is kept for ever.</source>
        <translation>O que é mais antigo é apagado. 0: fica guardado para sempre.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask before what is unsafe</source>
        <translation>Perguntar antes do que é arriscado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closing a room, and what meets more than five at once. The ban dialog always comes.</source>
        <translation>Fechar uma sala, e o que atinge mais de cinco de uma vez. O diálogo de banimento sempre aparece.</translation>
    </message>
    <message>
        <source>Holds at once.</source>
        <translation>Vale na hora.</translation>
    </message>
    <message>
        <source>Holds from the next start of the program on, with and without a window.</source>
        <translation>Vale a partir do próximo início do programa, com e sem janela.</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>Não foi possível salvar: {why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>What else can be set is told by: {command}</source>
        <translation>O que mais pode ser configurado é dito por: {command}</translation>
    </message>
    <message>
        <source>{option} sets it, and wins over this.</source>
        <translation>{option} define isso, e prevalece.</translation>
    </message>
    <message>
        <source>“{setting}” can't be what is typed there.</source>
        <translation>“{setting}” não pode ter o valor digitado.</translation>
    </message>
    <message>
        <source>“{setting}” takes a whole number from {least} to {most}.</source>
        <translation>“{setting}” requer um número inteiro de {least} a {most}.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Have the table of peers in this order</source>
        <translation>Pôr a tabela de presentes nesta ordem</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Ordenar por: {column}</translation>
    </message>
</context>
<context>
    <name>SpeakBar</name>
    <message>
        <source>Announce to</source>
        <translation>Anunciar a</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anúncio</translation>
    </message>
    <message>
        <source>Announcement (Ctrl+B)</source>
        <translation>Anúncio (Ctrl+B)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>Guardados…</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>Escolher um anúncio</translation>
    </message>
    <message>
        <source>Pick an announcement that is kept (Ctrl+Shift+B)</source>
        <translation>Escolher um anúncio guardado (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Enviar o anúncio</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>B: board · Page up, Page down: room · F: window · Esc: close</source>
        <translation>B: quadro · PgUp, PgDn: sala · F: janela · Esc: fechar</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Room on the stage</source>
        <translation>Sala no palco</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Scan the code, or open this address</source>
        <translation>Leia o código ou abra este endereço</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Palco</translation>
    </message>
    <message>
        <source>Stage: {room}</source>
        <translation>Palco: {room}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Could not start</source>
        <translation>Não pôde iniciar</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Anfitrião ativo</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Anfitrião parado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Waits to be sent to guests. The history's write-ahead log has {size}.</source>
        <translation>Espera envio aos convidados. O registro write-ahead do histórico tem {size}.</translation>
    </message>
    <message>
        <source>queue {size}</source>
        <translation>fila {size}</translation>
    </message>
    <message>
        <source>{rate} msg/s</source>
        <translation>{rate} mens./s</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Guests read it nowhere any more; Ctrl+Z brings it back.</source>
        <translation>Os convidados não leem mais em lugar nenhum; Ctrl+Z traz de volta.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Quanto para trás</translation>
    </message>
    <message>
        <source>In the last 10 minutes</source>
        <translation>Nos últimos 10 minutos</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>No último dia</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Na última hora</translation>
    </message>
    <message>
        <source>Nobody said that in this time.</source>
        <translation>Ninguém disse isso nesse tempo.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take back everything {who} said in {room}?</source>
        <translation>Remover tudo o que {who} disse em {room}?</translation>
    </message>
    <message>
        <source>Take back “{words}” from everyone in {room}?</source>
        <translation>Remover “{words}”, de todos em {room}?</translation>
    </message>
    <message>
        <source>What they said in {rooms} stays.</source>
        <translation>O que foi dito em {rooms} fica.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages: {who}</source>
        <translation>
            <numerusform>{count} mensagem: {who}</numerusform>
            <numerusform>{count} mensagens: {who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Address guests use</source>
        <translation>Endereço que os convidados usam</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Mais ferramentas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Stop hosting and quit</source>
        <translation>Parar o anfitrião e sair</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>A rule about joins can't be tried out: it isn't about messages.</source>
        <translation>Uma regra sobre entradas não pode ser testada: não é sobre mensagens.</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Por causa de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>De: {people}</translation>
    </message>
    <message>
        <source>It would</source>
        <translation>Faria</translation>
    </message>
    <message numerus="yes">
        <source>It would have met none of {count} messages.</source>
        <translation>
            <numerusform>Não teria atingido a única mensagem ({count}).</numerusform>
            <numerusform>Não teria atingido nenhuma de {count} mensagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have met {hits} of {count} messages.</source>
        <translation>
            <numerusform>Teria atingido {hits} de {count} mensagem.</numerusform>
            <numerusform>Teria atingido {hits} de {count} mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Procurando …</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Messages that would have been met</source>
        <translation>Mensagens que seriam atingidas</translation>
    </message>
    <message>
        <source>Nothing is done to anybody. Everyone counts as a guest who is new.</source>
        <translation>Nada é feito a ninguém. Todos contam como convidados recém-chegados.</translation>
    </message>
    <message>
        <source>Nothing was said there in that time.</source>
        <translation>Nada foi dito lá nesse tempo.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>Os últimos 10 minutos</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>O último dia</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>A última hora</translation>
    </message>
    <message>
        <source>There is no room.</source>
        <translation>Não há sala.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Raised hands</source>
        <translation>Mãos levantadas</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>e mais {count}</numerusform>
            <numerusform>e mais {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hands are up</source>
        <translation>
            <numerusform>1 mão levantada</numerusform>
            <numerusform>{count} mãos levantadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {who}</source>
        <translation>{number}. {who}</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} tem a palavra</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, shown to them (may stay empty)</source>
        <translation>Motivo, que será visto (pode ficar vazio)</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done: {what}</source>
        <translation>Feito: {what}</translation>
    </message>
    <message>
        <source>This can't be taken back: {what}</source>
        <translation>Isto não pode ser desfeito: {what}</translation>
    </message>
    <message>
        <source>{key} undoes it</source>
        <translation>{key} desfaz</translation>
    </message>
</context>
<context>
    <name>UnforeseenDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar o diagnóstico</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>So far {count} times.</source>
        <translation>
            <numerusform>Até agora {count} vez.</numerusform>
            <numerusform>Até agora {count} vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>Deu errado algo que ninguém previu</translation>
    </message>
    <message>
        <source>You can go on. If something doesn't work any more, end the program and start it anew. Whoever looks into it needs the diagnostics: they say where in the program it happened and how it is set, but no passwords and nothing that guests wrote.</source>
        <translation>Você pode continuar. Se algo parar de funcionar, encerre o programa e inicie de novo. Quem investiga precisa do diagnóstico: ele diz onde no programa aconteceu e como está ajustado, mas nenhuma senha e nada do que os convidados escreveram.</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>&amp;Ban {who}…</source>
        <translation>&amp;Bloquear {who}…</translation>
    </message>
    <message>
        <source>&amp;Ban…</source>
        <translation>&amp;Bloquear…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures in {who}…</source>
        <translation>&amp;Desfocar imagens em {who}…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures…</source>
        <translation>&amp;Desfocar imagens…</translation>
    </message>
    <message>
        <source>&amp;Close room…</source>
        <translation>&amp;Fechar a sala…</translation>
    </message>
    <message>
        <source>&amp;Close {who}…</source>
        <translation>&amp;Fechar {who}…</translation>
    </message>
    <message>
        <source>&amp;Delay in {who}…</source>
        <translation>A&amp;traso em {who}…</translation>
    </message>
    <message>
        <source>&amp;Delay…</source>
        <translation>A&amp;traso…</translation>
    </message>
    <message>
        <source>&amp;Give the word</source>
        <translation>&amp;Dar a palavra</translation>
    </message>
    <message>
        <source>&amp;Give {who} the word</source>
        <translation>&amp;Dar a palavra a {who}</translation>
    </message>
    <message>
        <source>&amp;Hold the messages of {who}</source>
        <translation>Reter as mensagens &amp;de {who}</translation>
    </message>
    <message>
        <source>&amp;Hold what they say</source>
        <translation>Reter o que &amp;diz</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;Kick {who}</source>
        <translation>&amp;Retirar {who}</translation>
    </message>
    <message>
        <source>&amp;List of names for {who}…</source>
        <translation>&amp;Lista de nomes para {who}…</translation>
    </message>
    <message>
        <source>&amp;List of names…</source>
        <translation>&amp;Lista de nomes…</translation>
    </message>
    <message>
        <source>&amp;Lower all hands</source>
        <translation>&amp;Abaixar todas as mãos</translation>
    </message>
    <message>
        <source>&amp;Lower all hands in {who}</source>
        <translation>&amp;Abaixar todas as mãos em {who}</translation>
    </message>
    <message>
        <source>&amp;Lower the hand</source>
        <translation>&amp;Abaixar a mão</translation>
    </message>
    <message>
        <source>&amp;Lower the hand of {who}</source>
        <translation>&amp;Abaixar a mão de {who}</translation>
    </message>
    <message>
        <source>&amp;Move {who}…</source>
        <translation>&amp;Mover {who}…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>&amp;Mute for 10 minutes</source>
        <translation>&amp;Tirar a voz por 10 minutos</translation>
    </message>
    <message>
        <source>&amp;Mute {who} for 10 minutes</source>
        <translation>&amp;Tirar a voz de {who} por 10 minutos</translation>
    </message>
    <message>
        <source>&amp;Next raised hand</source>
        <translation>&amp;Próxima mão levantada</translation>
    </message>
    <message>
        <source>&amp;Next raised hand in {who}</source>
        <translation>&amp;Próxima mão levantada em {who}</translation>
    </message>
    <message>
        <source>&amp;PIN of {who}…</source>
        <translation>&amp;PIN de {who}…</translation>
    </message>
    <message>
        <source>&amp;PIN…</source>
        <translation>&amp;PIN…</translation>
    </message>
    <message>
        <source>&amp;Reserved names in {who}…</source>
        <translation>Nomes &amp;reservados em {who}…</translation>
    </message>
    <message>
        <source>&amp;Reserved names…</source>
        <translation>Nomes &amp;reservados…</translation>
    </message>
    <message>
        <source>&amp;Slow mode in {who}…</source>
        <translation>Modo &amp;lento em {who}…</translation>
    </message>
    <message>
        <source>&amp;Slow mode, approval and pictures</source>
        <translation>Modo lento, aprovação e &amp;imagens</translation>
    </message>
    <message>
        <source>&amp;Slow mode…</source>
        <translation>Modo &amp;lento…</translation>
    </message>
    <message>
        <source>&amp;Take back everything {who} said in {room}…</source>
        <translation>Remo&amp;ver tudo o que {who} disse em {room}…</translation>
    </message>
    <message>
        <source>&amp;Take back everything…</source>
        <translation>Remo&amp;ver tudo…</translation>
    </message>
    <message>
        <source>&amp;Take the word back</source>
        <translation>&amp;Retirar a palavra</translation>
    </message>
    <message>
        <source>&amp;Take the word back in {who}</source>
        <translation>&amp;Retirar a palavra em {who}</translation>
    </message>
    <message>
        <source>&amp;Topic, notice, pin and history</source>
        <translation>Assunto, aviso, fixado e &amp;histórico</translation>
    </message>
    <message>
        <source>&amp;Unpin the message</source>
        <translation>Desafixar a &amp;mensagem</translation>
    </message>
    <message>
        <source>&amp;Unpin the message in {who}</source>
        <translation>Desafixar a &amp;mensagem em {who}</translation>
    </message>
    <message>
        <source>&amp;Warn {who}…</source>
        <translation>&amp;Avisar {who}…</translation>
    </message>
    <message>
        <source>&amp;Warn…</source>
        <translation>&amp;Avisar…</translation>
    </message>
    <message>
        <source>Any name may come in</source>
        <translation>Qualquer nome entra</translation>
    </message>
    <message>
        <source>Appro&amp;val in {who}…</source>
        <translation>&amp;Aprovação em {who}…</translation>
    </message>
    <message>
        <source>Appro&amp;val…</source>
        <translation>&amp;Aprovação…</translation>
    </message>
    <message>
        <source>Ask whoever is new for a PIN</source>
        <translation>Pedir um PIN a quem chega</translation>
    </message>
    <message>
        <source>Banned {who}</source>
        <translation>Bloqueado: {who}</translation>
    </message>
    <message>
        <source>Bring back what the last clearing took away</source>
        <translation>Trazer de volta o que a última limpeza tirou</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {count} strokes</source>
        <translation>
            <numerusform>{count} traço trazido de volta</numerusform>
            <numerusform>{count} traços trazidos de volta</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ging messages in {who}…</source>
        <translation>Alterar &amp;mensagens em {who}…</translation>
    </message>
    <message>
        <source>Chan&amp;ging messages…</source>
        <translation>Alterar &amp;mensagens…</translation>
    </message>
    <message>
        <source>Choose how long they say nothing, and say why</source>
        <translation>Escolher por quanto tempo fica sem voz, e dizer por quê</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard</source>
        <translation>&amp;Limpar o quadro</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard of {who}</source>
        <translation>&amp;Limpar o quadro de {who}</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {count} strokes</source>
        <translation>
            <numerusform>{count} traço limpo</numerusform>
            <numerusform>{count} traços limpos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Fechar a sala</translation>
    </message>
    <message>
        <source>E&amp;xceptions for {who}…</source>
        <translation>&amp;Exceções para {who}…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>&amp;Exceções…</translation>
    </message>
    <message>
        <source>En&amp;d the membership</source>
        <translation>Não é mai&amp;s membro</translation>
    </message>
    <message>
        <source>En&amp;d the membership of {who}</source>
        <translation>Tirar do&amp;s membros {who}</translation>
    </message>
    <message>
        <source>Ended the membership of {who}</source>
        <translation>Não é mais membro: {who}</translation>
    </message>
    <message>
        <source>Exceptions for {who} are set</source>
        <translation>As exceções para {who} estão definidas</translation>
    </message>
    <message>
        <source>Give the word to whose hand has been up the longest</source>
        <translation>Dar a palavra a quem está com a mão levantada há mais tempo</translation>
    </message>
    <message>
        <source>Give them another name; what they drew and sent stays theirs</source>
        <translation>Dar outro nome; o que desenhou e enviou continua seu</translation>
    </message>
    <message>
        <source>Guests read nowhere any more what they said in this room lately; Ctrl+Z brings it back</source>
        <translation>Os convidados não leem mais em lugar nenhum o que essa pessoa disse há pouco nesta sala; Ctrl+Z traz de volta</translation>
    </message>
    <message>
        <source>H&amp;and and word</source>
        <translation>Mão e &amp;palavra</translation>
    </message>
    <message>
        <source>Have all that they say wait for you</source>
        <translation>Tudo o que essa pessoa diz espera você</translation>
    </message>
    <message>
        <source>Have all that they say wait for you, and say why</source>
        <translation>Tudo o que essa pessoa diz espera você, e dizer por quê</translation>
    </message>
    <message>
        <source>Have something stand above the messages</source>
        <translation>Deixar algo acima das mensagens</translation>
    </message>
    <message>
        <source>Have what guests say wait until you let it through</source>
        <translation>O que os convidados dizem espera até você deixar passar</translation>
    </message>
    <message>
        <source>Hold the messages of {who}, w&amp;ith a reason…</source>
        <translation>Reter as mensagens de {who}, com motivo…</translation>
    </message>
    <message>
        <source>Hold w&amp;ith a reason…</source>
        <translation>Reter com motivo…</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>Quanto tempo fica &amp;guardada…</translation>
    </message>
    <message>
        <source>How long {who} is &amp;kept…</source>
        <translation>Quanto tempo {who} fica &amp;guardada…</translation>
    </message>
    <message>
        <source>Keep names, and what looks like them, from all guests</source>
        <translation>Reservar nomes, e o que se parece com eles, contra todos os convidados</translation>
    </message>
    <message>
        <source>Keep them out, for a time or for good; it is shown before whom else that hits</source>
        <translation>Manter fora, por um tempo ou sem limite; antes se vê quem mais é atingido</translation>
    </message>
    <message>
        <source>Kick with &amp;reason…</source>
        <translation>Retirar c&amp;om motivo…</translation>
    </message>
    <message>
        <source>Kick {who} with &amp;reason…</source>
        <translation>Retirar {who} c&amp;om motivo…</translation>
    </message>
    <message>
        <source>Kicked {who}</source>
        <translation>Retirado: {who}</translation>
    </message>
    <message>
        <source>Let each guest write one message in so many seconds</source>
        <translation>Cada convidado escreve uma mensagem a cada tantos segundos</translation>
    </message>
    <message>
        <source>Let everyone in, have them wait until you let them in, or lock the room</source>
        <translation>Deixar todos entrarem, fazer esperar sua permissão, ou trancar a sala</translation>
    </message>
    <message>
        <source>Let out what the&amp;y say again</source>
        <translation>Não r&amp;eter mais o que diz</translation>
    </message>
    <message>
        <source>Let some seconds pass until guests see what others say: time to stop it</source>
        <translation>Deixar passar uns segundos até os convidados verem o que os outros dizem: tempo de parar</translation>
    </message>
    <message>
        <source>Let somebody do more than others may in this room, or less</source>
        <translation>Deixar alguém fazer mais que os outros nesta sala, ou menos</translation>
    </message>
    <message>
        <source>Let them do what everyone may in this room; they stay</source>
        <translation>Pode o que todos podem nesta sala; fica</translation>
    </message>
    <message>
        <source>Let them do what members may in this room, and come in without asking</source>
        <translation>Pode o que os membros podem nesta sala, e entra sem pedir</translation>
    </message>
    <message>
        <source>Let them say nothing for ten minutes, wherever they come from</source>
        <translation>Dez minutos sem dizer nada, venha de onde vier</translation>
    </message>
    <message>
        <source>Let them speak again, whoever muted them</source>
        <translation>Pode falar de novo, seja quem for que tirou a voz</translation>
    </message>
    <message>
        <source>Let them speak where others may not; who had the word has it no more</source>
        <translation>Pode falar onde outros não podem; quem tinha a palavra não a tem mais</translation>
    </message>
    <message>
        <source>Let {who} speak freel&amp;y again</source>
        <translation>Não r&amp;eter mais {who}</translation>
    </message>
    <message>
        <source>Made {who} a member</source>
        <translation>Tornou-se membro: {who}</translation>
    </message>
    <message>
        <source>Make a m&amp;ember</source>
        <translation>&amp;Tornar membro</translation>
    </message>
    <message>
        <source>Make {who} a m&amp;ember</source>
        <translation>&amp;Tornar membro {who}</translation>
    </message>
    <message>
        <source>Messages of {who} go out at once; what waits still waits for you</source>
        <translation>As mensagens de {who} saem na hora; o que espera ainda espera você</translation>
    </message>
    <message>
        <source>Messages of {who} wait for you from now on</source>
        <translation>As mensagens de {who} esperam você a partir de agora</translation>
    </message>
    <message>
        <source>Moved {who}</source>
        <translation>Movido: {who}</translation>
    </message>
    <message>
        <source>Mute &amp;for…</source>
        <translation>Tirar a vo&amp;z por…</translation>
    </message>
    <message>
        <source>Mute {who} &amp;for…</source>
        <translation>Tirar a vo&amp;z de {who} por…</translation>
    </message>
    <message>
        <source>Muted {who}</source>
        <translation>Sem voz: {who}</translation>
    </message>
    <message>
        <source>Muted {who} for 10 minutes</source>
        <translation>Sem voz por 10 minutos: {who}</translation>
    </message>
    <message>
        <source>Name, &amp;place and role</source>
        <translation>&amp;Nome, lugar e papel</translation>
    </message>
    <message>
        <source>Names on the list: {count}</source>
        <translation>Nomes na lista: {count}</translation>
    </message>
    <message>
        <source>Names that are reserved: {count}</source>
        <translation>Nomes reservados: {count}</translation>
    </message>
    <message>
        <source>No hand is up there</source>
        <translation>Nenhuma mão está levantada lá</translation>
    </message>
    <message>
        <source>No hand is up, and nobody has the word</source>
        <translation>Nenhuma mão está levantada, e ninguém tem a palavra</translation>
    </message>
    <message>
        <source>No names are reserved</source>
        <translation>Nenhum nome está reservado</translation>
    </message>
    <message>
        <source>Nobody has the word any more</source>
        <translation>Ninguém mais tem a palavra</translation>
    </message>
    <message>
        <source>Not a member: {who}</source>
        <translation>Não é membro: {who}</translation>
    </message>
    <message>
        <source>Not banned: {who}</source>
        <translation>Não bloqueado: {who}</translation>
    </message>
    <message>
        <source>Not changed: {who}</source>
        <translation>Não mudado: {who}</translation>
    </message>
    <message>
        <source>Not given: {who}</source>
        <translation>Palavra não dada: {who}</translation>
    </message>
    <message>
        <source>Not held: {who}</source>
        <translation>Não retido: {who}</translation>
    </message>
    <message>
        <source>Not kicked: {who}</source>
        <translation>Não retirado: {who}</translation>
    </message>
    <message>
        <source>Not lowered: {who}</source>
        <translation>Mão não abaixada: {who}</translation>
    </message>
    <message>
        <source>Not moved: {who}</source>
        <translation>Não movido: {who}</translation>
    </message>
    <message>
        <source>Not muted: {who}</source>
        <translation>Voz não tirada: {who}</translation>
    </message>
    <message>
        <source>Not renamed: {who}</source>
        <translation>Não renomeado: {who}</translation>
    </message>
    <message>
        <source>Not sent out: {who}</source>
        <translation>Não retirado por um tempo: {who}</translation>
    </message>
    <message>
        <source>Not taken back: {who}</source>
        <translation>Nada removido: {who}</translation>
    </message>
    <message>
        <source>Not taken off the board: {who}</source>
        <translation>Nada tirado do quadro: {who}</translation>
    </message>
    <message>
        <source>Not unmuted: {who}</source>
        <translation>Voz não devolvida: {who}</translation>
    </message>
    <message>
        <source>Not warned: {who}</source>
        <translation>Não avisado: {who}</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>Não há nada desenhado lá</translation>
    </message>
    <message>
        <source>Paste a list of names, such as a class's: those come in, others don't or knock</source>
        <translation>Colar uma lista de nomes, como a de uma turma: esses entram, os outros não ou batem à porta</translation>
    </message>
    <message>
        <source>Pinned &amp;notice in {who}…</source>
        <translation>&amp;Aviso fixado em {who}…</translation>
    </message>
    <message>
        <source>Pinned &amp;notice…</source>
        <translation>&amp;Aviso fixado…</translation>
    </message>
    <message>
        <source>Re&amp;name {who}…</source>
        <translation>&amp;Renomear {who}…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Re&amp;naming in {who}…</source>
        <translation>Mudança de &amp;nome em {who}…</translation>
    </message>
    <message>
        <source>Re&amp;naming…</source>
        <translation>Mudança de &amp;nome…</translation>
    </message>
    <message>
        <source>Renamed {who}</source>
        <translation>Renomeado: {who}</translation>
    </message>
    <message>
        <source>Say for how long guests may change and take back what they wrote</source>
        <translation>Dizer por quanto tempo os convidados podem alterar e remover o que escreveram</translation>
    </message>
    <message>
        <source>Say how many days what is said in this room stays in the history</source>
        <translation>Dizer por quantos dias o que se diz nesta sala fica no histórico</translation>
    </message>
    <message>
        <source>Say how much of what was said before they came guests may read</source>
        <translation>Dizer quanto do que foi dito antes os convidados que chegam podem ler</translation>
    </message>
    <message>
        <source>Say what this room is about; its guests see it</source>
        <translation>Dizer qual é o assunto desta sala; os convidados o veem</translation>
    </message>
    <message>
        <source>Say whether guests may take another name</source>
        <translation>Dizer se os convidados podem mudar de nome</translation>
    </message>
    <message>
        <source>Say whether guests see pictures blurred until they tap them</source>
        <translation>Dizer se os convidados veem as imagens desfocadas até tocá-las</translation>
    </message>
    <message>
        <source>Send everyone out and remove the room</source>
        <translation>Retirar todos e remover a sala</translation>
    </message>
    <message>
        <source>Send out whom you select in the tables</source>
        <translation>Retirar quem você selecionar nas tabelas</translation>
    </message>
    <message>
        <source>Send them out and say why</source>
        <translation>Retirar, e dizer por quê</translation>
    </message>
    <message>
        <source>Send them out for a while; they can't come back before</source>
        <translation>Retirar por um tempo; antes não pode voltar</translation>
    </message>
    <message>
        <source>Send them to another room; their page goes there by itself</source>
        <translation>Mandar para outra sala; a página vai sozinha</translation>
    </message>
    <message>
        <source>Send {who} out of all rooms at once; they may return in a minute</source>
        <translation>Retirar {who} na hora de todas as salas; pode voltar em um minuto</translation>
    </message>
    <message>
        <source>Sent {who} out for a while</source>
        <translation>Fora por um tempo: {who}</translation>
    </message>
    <message>
        <source>Set &amp;topic…</source>
        <translation>&amp;Definir assunto…</translation>
    </message>
    <message>
        <source>Set the &amp;topic of {who}…</source>
        <translation>&amp;Definir o assunto de {who}…</translation>
    </message>
    <message>
        <source>Take away all that they drew in this room, and nobody else's; Ctrl+Z brings it back</source>
        <translation>Tirar tudo o que essa pessoa desenhou nesta sala, e de mais ninguém; Ctrl+Z traz de volta</translation>
    </message>
    <message>
        <source>Take away all that was drawn in this room</source>
        <translation>Tirar tudo o que foi desenhado nesta sala</translation>
    </message>
    <message>
        <source>Take away the message that is pinned above the others</source>
        <translation>Tirar a mensagem fixada acima das outras</translation>
    </message>
    <message>
        <source>Take every raised hand down</source>
        <translation>Abaixar todas as mãos levantadas</translation>
    </message>
    <message>
        <source>Take strokes of {who} off the boar&amp;d of {room}</source>
        <translation>Tirar do &amp;quadro de {room} os traços de {who}</translation>
    </message>
    <message>
        <source>Take strokes off the boar&amp;d</source>
        <translation>Tirar traços do &amp;quadro</translation>
    </message>
    <message>
        <source>Take their hand down; they may raise it again</source>
        <translation>Abaixar a mão dessa pessoa; ela pode levantá-la de novo</translation>
    </message>
    <message>
        <source>Tell them, and nobody else, that something won't do</source>
        <translation>Dizer a essa pessoa, e a mais ninguém, que algo não pode ser</translation>
    </message>
    <message>
        <source>The next one has the word</source>
        <translation>A palavra vai para a próxima mão</translation>
    </message>
    <message>
        <source>They have nothing on the board of {room}</source>
        <translation>Não tem nada no quadro de {room}</translation>
    </message>
    <message>
        <source>They have said nothing in {room} that could be taken back</source>
        <translation>Não disse nada em {room} que possa ser removido</translation>
    </message>
    <message>
        <source>Time&amp;out for {who}…</source>
        <translation>&amp;Fora por um tempo: {who}…</translation>
    </message>
    <message>
        <source>Time&amp;out…</source>
        <translation>&amp;Fora por um tempo…</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages in {room}</source>
        <translation>
            <numerusform>{count} mensagem removida em {room}</numerusform>
            <numerusform>{count} mensagens removidas em {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the hand of {who} down</source>
        <translation>Mão abaixada: {who}</translation>
    </message>
    <message numerus="yes">
        <source>Took {count} hands down</source>
        <translation>
            <numerusform>{count} mão abaixada</numerusform>
            <numerusform>{count} mãos abaixadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {count} strokes off the board of {room}</source>
        <translation>
            <numerusform>{count} traço tirado do quadro de {room}</numerusform>
            <numerusform>{count} traços tirados do quadro de {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;nmute</source>
        <translation>Devo&amp;lver a voz</translation>
    </message>
    <message>
        <source>U&amp;nmute {who}</source>
        <translation>Devo&amp;lver a voz a {who}</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g</source>
        <translation>&amp;Desfazer a limpeza</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g of {who}</source>
        <translation>&amp;Desfazer a limpeza de {who}</translation>
    </message>
    <message>
        <source>Warned {who}</source>
        <translation>Avisado: {who}</translation>
    </message>
    <message>
        <source>What newco&amp;mers see…</source>
        <translation>O que quem chega &amp;vê…</translation>
    </message>
    <message>
        <source>What newco&amp;mers to {who} see…</source>
        <translation>O que quem chega em {who} &amp;vê…</translation>
    </message>
    <message>
        <source>What they say goes out at once again</source>
        <translation>O que diz volta a sair na hora</translation>
    </message>
    <message>
        <source>Who co&amp;mes in</source>
        <translation>Quem &amp;entra</translation>
    </message>
    <message>
        <source>Who comes &amp;in to {who}…</source>
        <translation>&amp;Quem entra em {who}…</translation>
    </message>
    <message>
        <source>Who comes &amp;in…</source>
        <translation>&amp;Quem entra…</translation>
    </message>
    <message>
        <source>Who s&amp;peaks</source>
        <translation>Q&amp;uem fala</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} tem a palavra</translation>
    </message>
    <message>
        <source>{who} may speak again</source>
        <translation>Com voz de novo: {who}</translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>Nobody knows any more whose message that is</source>
        <translation>Ninguém sabe mais de quem é essa mensagem</translation>
    </message>
    <message>
        <source>Show only their messages</source>
        <translation>Mostrar só as mensagens dessa pessoa</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The room it is for</source>
        <translation>A sala para a qual é</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Do que se trata</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Quando chegou</translation>
    </message>
    <message>
        <source>Who it is from</source>
        <translation>De quem é</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Por que espera</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Ban…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Give the word</source>
        <translation>Dar a palavra</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Deixar entrar</translation>
    </message>
    <message>
        <source>Let stand</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Deixar passar</translation>
    </message>
    <message>
        <source>Lower the hand</source>
        <translation>Abaixar a mão</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Tirar a voz</translation>
    </message>
    <message>
        <source>Nothing waits for you any more</source>
        <translation>Nada mais espera você</translation>
    </message>
    <message>
        <source>Reported by somebody</source>
        <translation>Denúncia de alguém</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Não deixar entrar</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>O que ajuda…</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>O que espera você</translation>
    </message>
    <message numerus="yes">
        <source>{count} things wait for you</source>
        <translation>
            <numerusform>{count} coisa espera você</numerusform>
            <numerusform>{count} coisas esperam você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} à espera</numerusform>
            <numerusform>{count} à espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatHelps</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>O que ajuda</translation>
    </message>
</context>
<context>
    <name>WhoMay</name>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>&amp;Guardar como predefinição…</translation>
    </message>
    <message>
        <source>&amp;Remove preset</source>
        <translation>&amp;Remover predefinição</translation>
    </message>
    <message>
        <source>A table of its own</source>
        <translation>Uma tabela própria</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes back what was done last.</source>
        <translation>Feito. Ctrl+Z desfaz a última coisa feita.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceções</translation>
    </message>
    <message>
        <source>It can be set in any room. A preset of that name is replaced.</source>
        <translation>Pode ser usada em qualquer sala. Uma predefinição com esse nome é substituída.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this table as a preset</source>
        <translation>Guardar esta tabela como predefinição</translation>
    </message>
    <message>
        <source>Make one in the Peer menu: Exceptions. It goes by the guest's browser.</source>
        <translation>Crie uma no menu Participante: Exceções. Segue o navegador do convidado.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Pode</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Não pode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Name, such as “Exam”</source>
        <translation>Nome, como “Prova”</translation>
    </message>
    <message>
        <source>Pictures are blurred, too, until whoever sees them taps them: “Blur pictures…” in the Room menu ends that. Ctrl+Z takes back what was done last.</source>
        <translation>As imagens também ficam desfocadas, até quem as vê tocar nelas: “Desfocar imagens…” no menu Sala encerra isso. Ctrl+Z desfaz a última coisa feita.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Remove e&amp;xception</source>
        <translation>Remover &amp;exceção</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>A sala foi fechada.</translation>
    </message>
    <message>
        <source>What they write to all goes to &amp;you and the moderators alone</source>
        <translation>O que escrevem a todos vai só para &amp;você e a moderação</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Quem pode fazer o quê</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>Quem pode fazer o quê em {room}</translation>
    </message>
    <message>
        <source>Whoever comes in newly may what everyone may; members are those who were let in, or made so in the Peer menu. Ctrl+Z takes back what was done last.</source>
        <translation>Quem chega pode o que todos podem; membros são os que tiveram permissão, ou se tornaram membros no menu Participante. Ctrl+Z desfaz a última coisa feita.</translation>
    </message>
</context>
<context>
    <name>WifiForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Guests scan it to join your Wi-Fi, before the chat</source>
        <translation>Os convidados o escaneiam para entrar no seu Wi-Fi, antes do chat</translation>
    </message>
    <message>
        <source>It is shown no more, but {path} could not be changed: {why}</source>
        <translation>Não está mais visível, mas {path} não pôde ser alterado: {why}</translation>
    </message>
    <message>
        <source>It is shown, but {path} could not be changed: {why}</source>
        <translation>Está visível, mas {path} não pôde ser alterado: {why}</translation>
    </message>
    <message>
        <source>Keep it on this computer</source>
        <translation>Guardar neste computador</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Nome do Wi-Fi</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sem senha</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar o código</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>The code holds the password: whoever sees it can join the Wi-Fi. Kept, it can be read on the disk by you and this computer's administrators.</source>
        <translation>O código contém a senha: quem o vê pode entrar no Wi-Fi. Guardado, pode ser lido no disco por você e por quem administra este computador.</translation>
    </message>
    <message>
        <source>The name of a Wi-Fi has at most 32 bytes.</source>
        <translation>O nome de um Wi-Fi tem no máximo 32 bytes.</translation>
    </message>
    <message>
        <source>The password of a Wi-Fi has 8 to 63 characters, or 64 that are 0–9 and a–f.</source>
        <translation>A senha de um Wi-Fi tem de 8 a 63 caracteres, ou 64 entre 0–9 e a–f.</translation>
    </message>
    <message>
        <source>WPA, WPA2 or WPA3</source>
        <translation>WPA, WPA2 ou WPA3</translation>
    </message>
    <message>
        <source>Which Wi-Fi is it?</source>
        <translation>Qual Wi-Fi é?</translation>
    </message>
    <message>
        <source>Wi-Fi code</source>
        <translation>Código do Wi-Fi</translation>
    </message>
    <message>
        <source>Without a password choose No password.</source>
        <translation>Sem senha, escolha Sem senha.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A guest opened the room {room}</source>
        <translation>Um convidado abriu a sala {room}</translation>
    </message>
    <message>
        <source>An edit. {why}</source>
        <translation>Uma alteração. {why}</translation>
    </message>
    <message>
        <source>By the rule {name}</source>
        <translation>Pela regra {name}</translation>
    </message>
    <message>
        <source>Changed “{before}” to “{now}”</source>
        <translation>Mudou de “{before}” para “{now}”</translation>
    </message>
    <message>
        <source>Flagged by the rule {name}</source>
        <translation>Marcada pela regra {name}</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Sai em um instante</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>Mão levantada</translation>
    </message>
    <message>
        <source>Held, as all from them</source>
        <translation>Retida, como tudo dessa pessoa</translation>
    </message>
    <message>
        <source>History off: {why}</source>
        <translation>Histórico desligado: {why}</translation>
    </message>
    <message>
        <source>History on again: what was said meanwhile is kept</source>
        <translation>Histórico ligado de novo: o que foi dito nesse meio-tempo está guardado</translation>
    </message>
    <message>
        <source>Its history is kept for ever</source>
        <translation>O histórico dela fica guardado sem limite</translation>
    </message>
    <message numerus="yes">
        <source>Its history is kept for {count} days</source>
        <translation>
            <numerusform>O histórico dela fica guardado por {count} dia</numerusform>
            <numerusform>O histórico dela fica guardado por {count} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Knocks</source>
        <translation>Bate à porta</translation>
    </message>
    <message>
        <source>Knocks: a new device where {name} was banned</source>
        <translation>Bate à porta: um novo navegador onde {name} está bloqueado</translation>
    </message>
    <message>
        <source>Newcomers to {room} see all that was said since it was opened</source>
        <translation>Quem chega em {room} vê tudo o que foi dito desde que abriu</translation>
    </message>
    <message>
        <source>Newcomers to {room} see nothing of what was said before</source>
        <translation>Quem chega em {room} não vê nada do que foi dito antes</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers to {room} see the last {count} messages</source>
        <translation>
            <numerusform>Quem chega em {room} vê a última mensagem ({count})</numerusform>
            <numerusform>Quem chega em {room} vê as últimas {count} mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: {name} is muted</source>
        <translation>Não enviada: {name} está sem voz</translation>
    </message>
    <message>
        <source>Not taken; they read: “{why}”</source>
        <translation>Não aceita; aparece: “{why}”</translation>
    </message>
    <message>
        <source>Nothing of that is there to be taken back</source>
        <translation>Não há nada disso lá para remover</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Refused: “{said}”; they read: “{why}”</source>
        <translation>Rejeitada: “{said}”; aparece: “{why}”</translation>
    </message>
    <message>
        <source>Reported by {name}</source>
        <translation>Denúncia de {name}</translation>
    </message>
    <message>
        <source>Room {room} closed</source>
        <translation>Sala {room} fechada</translation>
    </message>
    <message>
        <source>Room {room} is yours now: it stays when its last guest leaves</source>
        <translation>A sala {room} agora é sua: fica quando o último convidado sai</translation>
    </message>
    <message>
        <source>Room {room} opened</source>
        <translation>Sala {room} aberta</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages</source>
        <translation>
            <numerusform>{count} mensagem removida</numerusform>
            <numerusform>{count} mensagens removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic of {room} taken away</source>
        <translation>Assunto de {room} retirado</translation>
    </message>
    <message>
        <source>Topic of {room}: {topic}</source>
        <translation>Assunto de {room}: {topic}</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprovação</translation>
    </message>
    <message>
        <source>a message that isn't kept any more</source>
        <translation>uma mensagem que não está mais guardada</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>e mais {count}</numerusform>
            <numerusform>e mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprovação</translation>
    </message>
    <message>
        <source>ask the host only</source>
        <translation>só ao anfitrião</translation>
    </message>
    <message numerus="yes">
        <source>brought back {count} strokes</source>
        <translation>
            <numerusform>trouxe de volta {count} traço</numerusform>
            <numerusform>trouxe de volta {count} traços</numerusform>
        </translation>
    </message>
    <message>
        <source>brought the whiteboard back</source>
        <translation>deixou o quadro como era</translation>
    </message>
    <message>
        <source>class</source>
        <translation>aula</translation>
    </message>
    <message>
        <source>cleared the whiteboard</source>
        <translation>limpou o quadro</translation>
    </message>
    <message>
        <source>connection test</source>
        <translation>teste de conexão</translation>
    </message>
    <message>
        <source>delay {seconds} s</source>
        <translation>atraso {seconds} s</translation>
    </message>
    <message>
        <source>drew on the whiteboard</source>
        <translation>desenhou no quadro</translation>
    </message>
    <message numerus="yes">
        <source>erased {count} strokes</source>
        <translation>
            <numerusform>apagou {count} traço</numerusform>
            <numerusform>apagou {count} traços</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>trancada</translation>
    </message>
    <message>
        <source>not all allowed</source>
        <translation>nem tudo permitido</translation>
    </message>
    <message>
        <source>pinned: {text}</source>
        <translation>fixado: {text}</translation>
    </message>
    <message>
        <source>pinned: {who}: {text}</source>
        <translation>fixado: {who}: {text}</translation>
    </message>
    <message>
        <source>put a picture on the whiteboard</source>
        <translation>pôs uma imagem no quadro</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>em silêncio</translation>
    </message>
    <message>
        <source>sent the file {name} ({size})</source>
        <translation>enviou o arquivo {name} ({size})</translation>
    </message>
    <message>
        <source>slow {seconds} s</source>
        <translation>lento {seconds} s</translation>
    </message>
    <message>
        <source>view the board</source>
        <translation>ver o quadro</translation>
    </message>
    <message>
        <source>waiting room</source>
        <translation>sala de espera</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>wrote on the whiteboard: “{words}”</source>
        <translation>escreveu no quadro: “{words}”</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} dia</numerusform>
            <numerusform>{count} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests</source>
        <translation>
            <numerusform>{count} convidado</numerusform>
            <numerusform>{count} convidados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>mais {count}</numerusform>
            <numerusform>mais {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} peers</source>
        <translation>
            <numerusform>{count} participante</numerusform>
            <numerusform>{count} participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} sala</numerusform>
            <numerusform>{count} salas</numerusform>
        </translation>
    </message>
    <message>
        <source>{former} is called {name} now</source>
        <translation>{former} agora se chama {name}</translation>
    </message>
    <message>
        <source>{name} came back in another window</source>
        <translation>{name} voltou em outra janela</translation>
    </message>
    <message>
        <source>{name} could not join</source>
        <translation>{name} não conseguiu entrar</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} saiu</translation>
    </message>
    <message>
        <source>{name} has left; somebody else has that name now</source>
        <translation>{name} saiu; agora outra pessoa tem esse nome</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} entrou</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} saiu da sala</translation>
    </message>
    <message>
        <source>{name} left: hosting stopped</source>
        <translation>{name} saiu: o anfitrião parou</translation>
    </message>
    <message>
        <source>{name} left: the room was closed</source>
        <translation>{name} saiu: a sala foi fechada</translation>
    </message>
    <message>
        <source>{name} lost the connection</source>
        <translation>{name} perdeu a conexão</translation>
    </message>
    <message>
        <source>{name} took back a message of their own</source>
        <translation>{name} removeu uma mensagem própria</translation>
    </message>
    <message>
        <source>{name} waits to be let in</source>
        <translation>{name} espera para entrar</translation>
    </message>
    <message>
        <source>{name} wants to come in</source>
        <translation>{name} quer entrar</translation>
    </message>
    <message>
        <source>{name} wants to speak</source>
        <translation>{name} quer falar</translation>
    </message>
    <message>
        <source>{name} was banned</source>
        <translation>Bloqueado: {name}</translation>
    </message>
    <message>
        <source>{name} was given a timeout</source>
        <translation>Fora por um tempo: {name}</translation>
    </message>
    <message>
        <source>{name} was kept out by a ban</source>
        <translation>{name} ficou fora por um bloqueio</translation>
    </message>
    <message>
        <source>{name} was kicked</source>
        <translation>Retirado: {name}</translation>
    </message>
    <message>
        <source>{name} was moved to another room</source>
        <translation>{name} foi para outra sala</translation>
    </message>
    <message>
        <source>{name} was removed for flooding</source>
        <translation>Retirado, demais em pouco tempo: {name}</translation>
    </message>
    <message>
        <source>{name} was removed: it broke the protocol</source>
        <translation>Retirado, violou o protocolo: {name}</translation>
    </message>
    <message>
        <source>{name} was removed: its connection is too slow</source>
        <translation>Retirado, conexão lenta demais: {name}</translation>
    </message>
    <message>
        <source>{name} was turned away</source>
        <translation>{name}: entrada recusada</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s client is too fast: {count} messages not passed on</source>
        <translation>
            <numerusform>O cliente de {name} é rápido demais: {count} mensagem não repassada</numerusform>
            <numerusform>O cliente de {name} é rápido demais: {count} mensagens não repassadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} e {last}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{what}: “{said}”</source>
        <translation>{what}: “{said}”</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>“{said}”</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
</TS>
