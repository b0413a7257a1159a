// biome-ignore-all format: a line a rule.
import type { en } from '../en/overview.js';
import type { WordsAs } from '../wordsAs.js';

/** Portuguese of the room `overview`. */
export const pt: WordsAs<typeof en> = {
  locale: 'pt',
  reviewed: false,
  rules: {
    "overview.part-unreadable": {"message":"Não é possível ler o registro {place} de {part}; por isso, ele não faz parte do ano. O primeiro motivo é {rule}.","howToFix":"Verifique o registro sozinho, por exemplo com csmhs validate, e corrija o que for apontado.","forForm":{"howToFix":"Abra o registro e corrija o que o formulário diz sobre ele."}},
    "overview.part-of-other-district": {"message":"{count} {count|registro|registros} de {part} {count|é|são} de {code} e não de {expected}; por isso, não {count|faz|fazem} parte do ano.","howToFix":"Forneça apenas o que {expected} enviou ou corrija o código da organização."},
    "overview.part-of-school": {"message":"O registro {place} de {part} é da escola {code}; por isso, não representa o seu distrito, {expected}.","howToFix":"Não é preciso mudar nada. Se ele é para o distrito inteiro, corrija o código da organização."},
    "overview.part-of-other-year": {"message":"O registro {place} de {part} pertence a {year} e não a {expected}; por isso, não faz parte do ano.","howToFix":"Forneça apenas o que pertence a {expected} ou corrija a data ou o ano letivo no registro."},
    "overview.part-of-other-cohort": {"message":"O registro {place} de {part} indica a coorte {text} e não {expected}; por isso, não faz parte do ano.","howToFix":"Forneça a coorte que o registro indica ou corrija a coorte do registro.","quotes":["text"]},
    "overview.part-in-future": {"message":"O registro {place} de {part} tem a data {day}, que é depois de {today}; por isso, ainda não conta.","howToFix":"Corrija a data ou peça o panorama de um dia posterior."},
    "overview.part-repeated": {"message":"Há {count} registros diferentes de {part} para este distrito e este ano, e só um pode valer.","howToFix":"Forneça o que vale. Até lá, nenhum deles conta."},
    "overview.district-unclear": {"message":"Os registros indicam {count} distritos com a mesma frequência; por isso, não fica claro de quem é este ano.","howToFix":"Indique o distrito como \"organization\" no contexto."},
    "overview.district-not-in-cohort": {"message":"O distrito {code} não participa da coorte {cohort}.","howToFix":"Verifique o código ou forneça a coorte de que o distrito participa."},
    "overview.cycle-conflicting": {"message":"Dois diários dizem coisas diferentes sobre o ciclo {text}; por isso, ele não faz parte do ano.","howToFix":"Mantenha o ciclo em um só diário, com todos os seus eventos.","quotes":["text"]},
    "overview.sheets-several": {"message":"Há {count} fichas em uma mesma metade do ano ({half}); por isso, não fica claro qual delas representa a equipe.","howToFix":"Peça à equipe que chegue a um acordo sobre uma só ficha e deixe \"rater\" de fora dela."},
    "overview.instruments-several": {"message":"As fichas são de {count} instrumentos. O ano acompanha o instrumento {instrument}, que tem o maior número de fichas.","howToFix":"Não é preciso mudar nada. Para acompanhar outro instrumento, forneça apenas as fichas dele.","quotes":["instrument"]},
    "overview.sheet-unscored": {"message":"A ficha {place} não tem pontuação. O primeiro motivo é {rule}.","howToFix":"Verifique as respostas da ficha e corrija as que os itens não aceitam."},
    "overview.priority-unknown": {"message":"O plano tem a prioridade {text}, que não é um domínio da avaliação {instrument}.","howToFix":"Verifique como o nome está escrito em \"domain\". Indique o domínio da avaliação de onde vem a prioridade.","quotes":["text","instrument"]},
    "overview.priority-unplanned": {"message":"A avaliação propõe o domínio {domain} como prioridade {place}, e ele não está no plano.","howToFix":"Se a equipe decidiu assim, não é preciso mudar nada. Se não, acrescente a prioridade com uma meta."},
    "overview.goal-aim-unknown": {"message":"A meta {text} indica o objetivo {aim}, que não está no diário.","howToFix":"Verifique como o nome está escrito em \"aimId\" ou acrescente o objetivo ao diário.","quotes":["text","aim"]},
    "overview.goal-without-cycle": {"message":"Nenhum ciclo do diário testa uma mudança para a meta {text}.","howToFix":"Planeje um ciclo que indique o objetivo ou a medida da meta ou dê a um ciclo existente o seu \"aimId\".","quotes":["text"]},
    "overview.cycle-without-goal": {"message":"O ciclo {text} não tem o objetivo nem a medida de nenhuma meta do plano.","howToFix":"Indique o objetivo de uma meta no \"aimId\" do ciclo ou acrescente a meta ao plano.","quotes":["text"]},
    "overview.thread-measure-unknown": {"message":"{kind} {text}: a medida indicada, {measure}, não está no diário nem no formulário mensal.","howToFix":"Verifique como o nome está escrito em \"measureId\" ou acrescente a medida, com a sua definição, ao diário.","quotes":["text","measure"]},
    "overview.aim-without-goal": {"message":"O objetivo {text} do diário não pertence a nenhuma meta do plano.","howToFix":"Indique o objetivo no \"aimId\" da meta a que ele serve.","quotes":["text"]},
    "overview.year-without-district": {"message":"O ano {place} não diz de que distrito é; por isso, não é contado.","howToFix":"Indique o distrito como \"organization\" ao montar o ano."},
    "overview.year-of-other-cohort": {"message":"O ano de {code} pertence a {text} e não a {cohort} em {year}; por isso, não é contado.","howToFix":"Monte o ano com a mesma coorte e o mesmo ano letivo.","quotes":["text"]},
    "overview.year-of-other-day": {"message":"O ano de {code} foi montado para {day} e não para {expected}; por isso, não é contado.","howToFix":"Use o mesmo dia para todos os distritos."},
    "overview.year-of-stranger": {"message":"O distrito {code} não está na coorte {cohort}; por isso, o seu ano não é contado.","howToFix":"Verifique o código ou acrescente o distrito à coorte."},
    "overview.year-repeated": {"message":"Há {count} anos diferentes de {code}; por isso, nenhum deles é contado.","howToFix":"Reúna todos os registros do distrito em um só ano."},
    "overview.report-of-stranger": {"message":"Nada é publicado: {code} não está na coorte {cohort}, e há um relatório dele entre os outros.","howToFix":"Forneça apenas os relatórios dos distritos da coorte e das suas escolas."},
    "overview.report-of-other-year": {"message":"Nada é publicado: os relatórios de {month} não são do ano letivo {year}.","howToFix":"Forneça apenas os relatórios deste ano letivo."},
    "overview.students-not-totaled": {"message":"Não há total de {measure} para {months}.","howToFix":"Verifique se cada distrito que informa tem um número nesses meses. Se todos têm, o total permitiria deduzir uma contagem pequena."},
    "overview.file-of-other-district": {"message":"Este arquivo é de {code}. Os outros {count} arquivos da pasta são de {expected}; por isso, ele não é comparado com eles.","howToFix":"Verifique o código da organização. Se o arquivo pertence a {code}, guarde-o com os arquivos de {code}."},
    "overview.tier-without-support": {"message":"Os dados mensais têm alunos atendidos no Nível {tier} em {count} {count|mês|meses}, pela primeira vez em {month}, mas o perfil não tem nenhum apoio nem programa no Nível {tier}.","howToFix":"Acrescente os apoios do Nível {tier} ao perfil ou corrija os números mensais."},
    "overview.tier-never-served": {"message":"O perfil tem apoios ou programas no Nível {tier}, mas em cada um de {count} meses, de {month} a {last}, os dados mensais têm 0 alunos atendidos no Nível {tier}.","howToFix":"Verifique se os meses contam esses alunos e se os apoios estão em uso."},
    "overview.pilot-never-reports": {"message":"A candidatura indica {code} como escola-piloto. Outras escolas do distrito informam, mas em {count} {count|mês|meses} de dados mensais {code} não tem nenhuma linha.","howToFix":"Peça os números à escola ou corrija o código ou a marcação na candidatura."},
    "overview.school-not-in-application": {"message":"A escola {code} tem dados mensais, os primeiros de {month}, mas não está na lista da candidatura.","howToFix":"Se a escola abriu depois, não é preciso mudar nada. Se não, verifique o código nos dois arquivos."},
    "overview.attendance-event-unknown": {"message":"Este registro de presença indica o evento {text}, que não está entre os eventos da pasta.","howToFix":"Escreva o id como está no arquivo do evento ou acrescente esse arquivo.","quotes":["text"]},
  },
  words: {
  },
};
