// biome-ignore-all format: a line a rule.
import type { en } from '../en/system.js';
import type { WordsAs } from '../wordsAs.js';

/** Portuguese of the room `system`. */
export const pt: WordsAs<typeof en> = {
  locale: 'pt',
  reviewed: false,
  rules: {
    "system.review-overdue": {"message":"A última revisão do perfil foi em {day}, há mais de doze meses.","howToFix":"Revise-o uma vez por ano e escreva a nova data."},
    "system.enrolled-after-today": {"message":"A matrícula é de {day}, depois de hoje ({today}).","howToFix":"Verifique a data. Até lá, não se sabe quantos alunos há."},
    "system.grades-differ": {"message":"As séries atendidas não correspondem às séries com alunos no cadastro.","howToFix":"Compare as duas listas. Se desde então houve séries acrescentadas ou mudadas de lugar, confirme."},
    "system.schools-differ": {"message":"As escolas por etapa de ensino somam {sum}, mas o cadastro tem {expected}.","howToFix":"Conte cada escola uma só vez, na etapa de ensino mais adequada."},
    "system.tier-contradicted": {"message":"{tier}: a resposta diz que não há nada, mas um apoio ou programa desse nível está na lista.","howToFix":"Corrija a resposta sobre o nível ou as linhas. Até lá, não se tira nenhuma conclusão sobre {tier}."},
    "system.tier-without-means": {"message":"{tier}: há apoios disponíveis, mas nenhum programa nem funcionário atende a esse nível.","howToFix":"Acrescente o programa ou os funcionários desse nível ({tier}) ou corrija os apoios. Se só os parceiros os oferecem, confirme."},
    "system.support-contradicted": {"message":"As linhas {other} e {place} dos apoios dizem sim e não para a mesma célula.","howToFix":"Mantenha a linha certa. Uma linha sem prestador de serviços ou sem modalidade vale para todos.","forForm":{"message":"As linhas {other} e {place} dos apoios dizem sim e não para a mesma coisa."}},
    "system.days-reversed": {"message":"A linha {place} de {list} termina em {last}, antes de começar em {first}.","howToFix":"Escreva o primeiro dia em \"startsOn\" e o último dia em \"endsOn\"."},
    "system.ongoing-with-last-day": {"message":"A linha {place} de {list} continua sem um último dia, mas termina em {last}.","howToFix":"Mantenha a resposta certa. Até lá, a linha conta até o seu último dia."},
    "system.schools-exceed-district": {"message":"A linha {place} de {list} está em {schools} {schools|escola|escolas}, mas há {expected}.","howToFix":"Conte cada escola uma só vez. Se há escolas de outros distritos entre elas, confirme."},
    "system.schools-named-differ": {"message":"A linha {place} de {list} diz {schools} {schools|escola|escolas}, mas indica {named}.","howToFix":"Corrija o número ou a lista. Até lá, conta o menor dos dois."},
    "system.school-of-another": {"message":"A linha {place} de {list} indica {school}, que não é uma escola do distrito.","howToFix":"Verifique o código. Se a escola abriu depois que o cadastro foi feito, confirme. Ela não conta até estar no cadastro."},
    "system.reached-exceeds-schools": {"message":"A linha {place} de {list} alcançou {reached} por cento dos alunos, mas está em {schools} de {expected} escolas.","howToFix":"Informe a porcentagem de todos os alunos do distrito. Se essas escolas têm a maioria deles, confirme."},
    "system.reached-exceeds-capacity": {"message":"A linha {place} de {list} alcançou cerca de {reached} alunos em um ano, mas pode atender {capacity} ao mesmo tempo.","howToFix":"Se os alunos se revezaram, não é preciso mudar nada. Caso contrário, corrija um dos números."},
    "system.capacity-exceeds-enrollment": {"message":"A linha {place} de {list} pode atender {capacity} {capacity|aluno|alunos} ao mesmo tempo, mas {students} {students|está matriculado|estão matriculados}.","howToFix":"Conte os alunos que podem ser atendidos ao mesmo tempo, cada um uma só vez. Se há alunos de outras escolas entre eles, confirme."},
    "system.support-never-used": {"message":"A linha {place} de {list} está na lista como disponível, mas a sua frequência é \"never\".","howToFix":"Corrija uma das duas informações. Um apoio que os alunos não têm neste ano não está disponível."},
    "system.program-harmful": {"message":"O programa {place} foi classificado como preocupante, ou foram encontrados efeitos negativos dele.","howToFix":"Leia a classificação com um profissional clínico e decida se o programa deve continuar."},
    "system.rating-old": {"message":"Uma classificação do programa {place} é de {day}, há mais de cinco anos.","howToFix":"Consulte o programa de novo e escreva a sua classificação atual."},
    "system.rated-after-today": {"message":"Uma classificação do programa {place} é de {day}, depois de hoje ({today}).","howToFix":"Verifique a data. Até lá, a classificação não conta."},
    "system.ratings-differ": {"message":"O programa {place} tem classificações diferentes de {registry}, e as datas não dizem qual é a última.","howToFix":"Escreva em \"ratedOn\" quando cada uma foi dada ou mantenha só a última."},
    "system.fte-exceeds-headcount": {"message":"A linha {place} dos funcionários tem mais equivalentes de tempo integral do que pessoas.","howToFix":"Uma pessoa é, no máximo, um equivalente de tempo integral. Verifique se os dois números foram trocados."},
    "system.staff-without-partner": {"message":"Há funcionários contratados pela comunidade na lista, mas nenhum parceiro.","howToFix":"Liste nas parcerias a organização que os contrata."},
    "system.agreement-ends-before-start": {"message":"A parceria {place} termina em {last}, antes de começar em {first}.","howToFix":"Escreva o primeiro dia em \"startsOn\" e o último em \"endsOn\"."},
    "system.agreement-expired": {"message":"A parceria {place} terminou em {last}.","howToFix":"Renove-a ou remova-a da lista. Ela não conta mais como parceria."},
    "system.treatment-without-agreement": {"message":"A parceria {place} oferece tratamento no Nível 3, mas não indica um acordo.","howToFix":"Indique o tipo de acordo. O tratamento por um prestador de serviços da comunidade precisa de um acordo."},
    "system.sharing-without-basis": {"message":"A parceria {place} compartilha dados de alunos, mas não indica uma base para isso.","howToFix":"Indique tudo o que permite isso, como consentimento, a exceção para funcionários escolares (school official exception) ou uma autorização para divulgar informações de saúde."},
    "system.shares-exceed-whole": {"message":"As proporções do financiamento somam {percent} por cento.","howToFix":"As proporções são percentuais de todo o financiamento. Podem somar menos de 100, mas nunca mais."},
    "system.ages-reversed": {"message":"As idades da entrada {place} terminam em {to}, antes de começar em {from}.","howToFix":"Escreva a menor idade em \"from\" e a maior em \"to\"."},
    "system.tool-without-reporter": {"message":"A entrada {place} é uma ferramenta e não diz quem responde.","howToFix":"Escreva em \"reporters\" se quem responde são alunos, responsáveis, professores ou profissionais clínicos."},
    "system.rating-undated": {"message":"Uma classificação da entrada {place} não tem data.","howToFix":"Escreva em \"ratedOn\" quando a classificação foi feita: classificações mudam, e as antigas são verificadas de novo."},
    "system.entry-rating-old": {"message":"Uma classificação da entrada {place} é de {day}, há mais de cinco anos.","howToFix":"Consulte a entrada de novo e escreva a sua classificação atual."},
    "system.rated-after-catalogue": {"message":"Uma classificação da entrada {place} é de {day}, depois da data do catálogo, {asOf}.","howToFix":"Verifique o dia da classificação ou escreva em \"asOf\" quando a lista foi repassada pela última vez."},
    "system.entry-harmful": {"message":"A entrada {place} foi classificada como preocupante, ou foram encontrados efeitos negativos dela.","howToFix":"Leia a classificação com um profissional clínico antes que alguém use a entrada, ou retire-a."},
  },
  words: {
  },
};
