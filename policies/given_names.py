"""Given names and surnames that are common in the United States, for telling names from other words.

Chosen from the first names of the 1990 census and the surnames of the 2010 census (US Census Bureau), the
Social Security Administration's lists of popular baby names, and common names of the languages most spoken at
home (American Community Survey). No list is complete; the on-device model knows many more.
"""

GIVEN = frozenset(
    """
    aaliyah aarav aaron abbey abbie abby abdul abdullah abe abebe abel abelardo abena abigail abraham
    abram abu ada adaeze adalberto adam adan addie adebayo adel adela adelaida adele adelia adelina
    adeline adell adella adelle adeola adia adina adolfo adolph adria adrian adriana adriane adrianna
    adrianne adriano adrienne adwoa afton agatha agnes agnieszka agus agustin agustina ahmad ahmed aida
    aidan aiden aiko aileen aimee aino aisha aiyana aja ajay akash akemi akiko akira akosua alaina alan
    alana alanna alba albert albertha albertina albertine alberto albina alda alden aldo alec alecia
    alejandra alejandrina alejandro aleksander alena alene alesha alesia alessandra alessandro aleta
    aletha alethea alex alexa alexander alexandra alexia alexis alfonso alfonzo alfred alfreda alfredo
    alia alica alice alicia alida alina aline alisa alisha alison alissa allan allen allene allie
    allison allyson alma almeda alonso alonzo alphonse alphonso alta altagracia althea alton alva alvaro
    alvin alvina alyce alycia alysia alyson alyssa amada amado amalia amanda amara amari ambrose amelia
    amelie ami amie amina amir amira amit amos amparo amr amy ana anabel anahi anais anand ananya
    anastacia anastasia anders andra andre andrea andreas andrei andres andrew andria andy anette angela
    angelia angelina angeline angelique angelita angella angelo angie anglea angus anh anibal anika anil
    anissa anita anitra anjali anjelica anjelika anka ann anna annabel annabelle annamarie anne
    anneliese annemarie annetta annette annie annika annmarie ansel anselmo anthony antione antionette
    antoine antoinette anton antone antonette antonia antonina antonio antony antwan anya aphrodite
    araceli aracely arcelia archie ardella arden ardis ardith aretha aria ariana arielle arjun arleen
    arlen arlene arlette arlie arline armand armando armida arnav arnel arnetta arnold arnoldo arnulfo
    aroha aron arron arthur artie arturo arun arya asa asha ashely asher ashlee ashleigh ashley ashli
    ashlie ashly ashok ashton astrid aubrey audra audrey audry augusta augustine augusto augustus aura
    aurea aurelia aurelio ava avery avis awilda axel ayaan ayana ayanna ayesha ayla aylin ayse ayu
    azalea aziza babak babara babette baldomero bambi bao barb barbara barbie barbra barney barry bart
    barton bea beatrice beatriz beckett beckie becky belen belia belinda bella belva ben benedict benita
    benito benjamin bennie benny benton berenice bernadette bernadine bernard bernardo bernice bernie
    berniece bernita bert berta bertha bertie bertram beryl bess beth bethany bethel betsy bette bettie
    bettina betty bettye beulah bev beverley beverly bhavna bianca bijan bilal billie billy billye bjorn
    blaine blair blake blanca blanch blanche bobbi bobbie bobbye bogdan bonita bonnie bonny booker boris
    boyce brad bradley bradly brady brandee branden brandi brandie brandon brant breanna breanne bree
    brenda brendan brendon brenna brent brenton bret brett brian briana brianna brianne brice bridget
    bridgett bridgette brigette brigid brigitte britany britney britni britt brittani brittany brittney
    brock broderick bruce brunilda bruno bryan bryon bryson budi buffy buford burak burl burt buster
    byron caden caitlin caitlyn caleb callie callum calvin camelia cameron cami camila camilla camille
    candace candance candelaria candi candice candida candie candis cara caren carey cari caridad carie
    carin carina carissa carl carla carleen carlene carletta carlo carlos carlota carlotta carlton carly
    carlyn carma carman carmel carmela carmelita carmella carmelo carmen carmine carolann carole carolee
    caroline carolyn carolynn caron carri carrie carrol carson cary caryl caryn casandra casie cassandra
    cassidy cassie catalina catharine catherine cathi cathie cathleen cathrine cathryn cathy catina
    catrina cayetano cecelia cecil cecile cecilia cecily cedric cedrick celeste celestina celestine
    celia celina celine cem cesar chadwick chana chanda chandra chanel chang chantal chantel chantelle
    charissa charisse charla charleen charlene charles charlette charley charlie charline charmaine
    charolette chas chasity chastity chauncey chaya chelsey chelsie cheng cheri cherie cherise cherly
    cherri cherrie cheryl cheryle chet chiara chidi chika chinedu chioma chiquita chloe chong chris
    chrissy christa christal christel christen christene christi christiana christiane christie christin
    christina christine christoper christopher christy chrystal chuck chukwuma chun chung ciara cierra
    cinda cindi cindy cinthia citlali clair claire clara clare clarence claribel clarice clarissa claud
    claude claudette claudia claudine claudio clayton clement clemente clementina cleo cleta cletus
    clifford clifton clint clyde colby coleen colette colin colleen collette collin colton concepcion
    concetta conchita connie connor conrad consuela consuelo cora corazon cordelia cordell coreen corene
    coretta corey cori corina corine corinna corinne cornelia cornelius corrie corrina corrine cortney
    courtney coy craig crista cristal cristi cristian cristin cristina cristine cristobal cristopher
    cristy curt curtis cyndi cynthia cyril cyrus cythia daichi daiki daisey dalia dalila dalton damaris
    damian damien damion damon dan dane danelle danette dani dania danial danica daniel daniela daniele
    daniella danielle danilo danita danna dannie dannielle danny danyelle daphne dara darci darcie darcy
    darell daren daria darin dario darius darla darleen darlene darline darnell daron darrel darrell
    darren darrick darrin darron darryl daryl dashawn dave david davida davina dawna dayna deana deandre
    deangelo deann deanna deanne deb debbi debbie debbra debby debi debora deborah debra debrah dedra
    dee deeann deena deepa deepak deepika deidra deidre deirdre delbert delfina delia delilah delinda
    della delma delmar delmer delois delora delores deloris delphia delphine demarcus demetra demetria
    demetrius dena deneen denice denis denise denita deniz denna dennis dennise denny denzel derek
    derick derrick deshawn desirae desiree desmond dessie devi devin devonte dewayne dewey dewi dewitt
    dexter dian diana diane diann dianna dianne diego dieter dimitra dimitri dina dinah dinesh dino dion
    dionisio dionne dirk divya dixie diya diyar djamila dmitri dmytro dollie dolores domenic domenica
    dominga domingo dominic dominick dominique dona donald donita donn donna donnell donnie donny
    donovan donte dora dorcas doreen dorene doretha dori dorian dorinda dorine doris dorotha dorothea
    dorothy dorris dorsey dortha dorthea dorthy dottie doug douglas douglass dovie dragana drucilla
    duane duc dudley dulce dung dustin dwain dwayne dwight dylan earle earlene earline earnest
    earnestine eartha ebele ebo eboni eda eddie eddy edelmira edgar edgardo edie edison edith edmond
    edmund edmundo edna eduard eduardo edward edwardo edwin edwina edythe eero effie efrain efren eiji
    eileen ekaterina elaina elaine elana elayne elba elbert elda elden eldon eldora eldridge eleanor
    eleanora eleanore elease elena eleni elenor elenora elfriede eli elia elias elida elif elijah elinor
    elisa elisabeth elise eliseo elisha elissa eliza elizabeth elizbeth elizebeth ellen ellie elliot
    ellsworth elma elmer elmira elmo elna elnora elodia eloisa eloise elouise eloy elroy elsa elsie
    elton elva elvera elvia elvin elvira elvis elwood elyse emanuel emeka emelia emerson emery emi emil
    emile emilee emilia emiliano emilie emilio emily emma emmanuel emmett emmie emmitt emmy emogene
    emory emre ena enedina enid enoch enrique enriqueta epifanio erasmo eric erica erich erick ericka
    erik erika erin erlene erlinda erma erna ernestina ernestine ernesto ernie errol ervin erwin esi
    esmeralda esperanza essie esta esteban estela estell estella estelle ester esther estrella ethan
    ethel ethelyn etta eugene eugenia eugenie eugenio eula eulalia eunice eusebio eva evalyn evan
    evangelina evangeline evelia evelina eveline evelyn evelyne everett everette evette evie evon evonne
    ewa ez ezekiel ezequiel ezra fabian fabio fabiola fadi fallon fang fannie fanny farah farhad farid
    farrah fatima fatma fatou faustino fausto fay faye federico felecia felica felice felicia felicita
    felicitas felipa felipe felisa felisha felix felton feng ferdinand fermin fernando fidel filiberto
    filomena fiona flavia flavio flo flor flora florance florencia florencio florene florentina
    florentino florinda florine flossie floy floyd folake fonda fran francesca francesco francine
    francis francisca francisco frankie franklyn fred freda freddie freddy frederic frederica frederick
    fredric fredrick freeda freida freya frida frieda fritz gabriel gabriela gabriele gabriella
    gabrielle gaby galen garfield garland garnett garret garrett garry garth gary gaspar gaston gaurav
    gavin gaye gayla gayle gaylord gaynell geeta gemma gena genaro genevieve genoveva geoffrey george
    georgene georgetta georgette georgiana georgianna georgie georgina gerald geraldine geraldo geralyn
    gerard gerardo gerda geri germaine gerri gerry gertie gertrud gertrude giancarlo gianna gigi gil
    gilbert gilberto gilda gillian gina ginny gino giorgos giovanna giovanni gisela gisele giselle gita
    giulia giuseppe gladis gladys glenda glendora glenn glenna gloria golda goldie gonzalo goran gordon
    gracie graciela grady graig granville greg gregg gregoria gregorio gregory greta gretchen gretta
    griffin griselda grover guillermina guillermo gunther gussie gustavo gwen gwendolyn habib hadiya hai
    hailey hakan hala haley hallie hamza hana hank hanna hannah hannelore hans harini haris harlan
    harland harley harold harriet harriett harriette haruki haruto hasan hassan hattie haydee hayley
    haywood hector hedwig heide heidi helen helena helene helga hellen hemi henrietta henriette henrik
    henry herbert heriberto herlinda herman hermann hermelinda hermine herminia herschel hershel hester
    hettie hideo hien hilario hilary hilda hildegard hillary hilma hipolito hiram hiroko hiroshi hobert
    hoda holley holli hollie hollis horace horacio hortencia hortense hortensia howard hoyt hua hubert
    huda huey hugh hugo hulda humberto hye hyman hyun ian ibrahim ida idalia idell idella iesha ifeoma
    ignacia ignacio igor ike iker ikram ila ilana ileana ilene iliana ilona ilse ima imani imelda
    imogene imran ina inday ines inez inga inge ingeborg ingrid ioana ioane iola iona ione irena irene
    irina irma irmgard irvin irving irwin iryna isaac isabel isabela isabell isabella isabelle isaiah
    isaias isela ishaan isiah isidro ismael ismail isolde isreal issac itzel iva ivan ivana ivette
    ivonne iyana izabella jabari jacalyn jacinta jacinto jackeline jacki jackie jacklyn jaclyn jacob
    jacque jacquelin jacqueline jacquelyn jacques jacquline jacqulyn jada jaden jagdish jaime jaimie
    jake jakob jalen jamaal jamal jamar jame jamel james jamey jami jamie jamila jamison jammie jana
    janae jane janeen janel janell janelle janene janessa janet janett janetta janette janey janice
    janie janina janine janis janna jannette jannie jaqueline jared jarod jarred jarrett jarrod jarvis
    jasmin jason jasper jaunita javier javon jax jaxon jayden jaylen jayme jayne jayson jazmin jazmine
    jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeb jed
    jedidiah jeff jefferey jeffery jeffrey jeffry jelena jem jemima jena jendayi jenell jenelle jenette
    jenifer jeniffer jenise jenna jennette jenni jennie jennifer jenniffer jens jerald jeraldine jeramy
    jere jeremiah jeremy jeri jerilyn jermaine jerold jerome jeromy jerrell jerri jerrie jerrod jerrold
    jerry jesenia jesica jess jesse jessi jessica jessie jettie jewell jhun jia jiho jill jillian jim
    jimena jimmie jina jing jiri joachim joan joana joanie joann joanna joanne joaquin jocelyn jodee
    jodi jodie jody joe joel joelle joellen joesph joetta joey johan johanna johannes johnathan
    johnathon johnetta johnie johnna johnnie joi joleen jolene jolie jolynn jomo jon jonah jonas
    jonathan jonathon jonell jonelle jong joni jonna jonnie jordon jorge jose josef josefa josefina
    joselyn joseph josephina josephine josette josh joshua josiah josie jospeh josue jovan jovelyn
    jovita joyce joycelyn joye juan juana juanita judah jude judi judie judith judson judy juha jukka
    jules juli julia julian juliana juliann julianna julianne julie juliet julieta juliette julio
    julissa julius junko justin justina justine jutta kabir kacey kaci kacie kadija kai kaisa kaitlin
    kaitlyn kaito kala kalani kali kamal kamala kamari kami kamila kamran kandace kandi kandice kandy
    kanya kara karan kareem karen kari karie karim karin karina karissa karl karla karlene karol karolyn
    karon karren karri karrie karyn kasandra kasey kassandra kat katarzyna kate katelyn kathaleen
    katharina katharine katherine katheryn kathi kathie kathleen kathlene kathlyn kathrine kathryn
    kathryne kathy kathyrn kati katie katina katka katrina kattie katy katya kavita kavya kay kayden
    kaye kayla kaylee kaylene kecia keely keenan keesha keiko keiran keisha keith kekoa kelechi keli
    kelli kellie kelsey kelsie kelvin kemal ken kendall kendra kendrick keneth kenji kenna kenneth
    kennith kenny kenton kenyatta kenyetta keola keoni keri kermit kerri kerrie kerry kesha keshawn
    keshia ketut keven kevin khadija khaled khalid khalil khanh kia kiara kiera kieran kiesha kieth
    kiley kimani kimberely kimberlee kimberley kimberli kimberly kindra kip kira kiran kirby kirsten
    kirstin kisha kizzy klara klaus kofi kojo korey kori kory kostas kourtney kraig kris krista kristal
    kristan kristen kristi kristian kristie kristin kristina kristine kristofer kristopher kristy
    kristyn krystal krystle krystyna krzysztof kum kumar kurt kurtis kwabena kwame kyla kylan kyle kylee
    kylie kyong kyra kyrie kyung lacey laci lacie lacy ladonna lai laila lakeisha lakesha lakeshia
    lakisha lakshmi lamar lamont lana landon lanette lani lanita lanny laquita lara larhonda larisa
    larissa larry lars larue lashanda lashawn lashonda lashunda latanya latasha laticia latifah latisha
    latonia latonya latosha latoya latrice latricia latrina laura laureen lauren laurence laurene
    lauretta laurette lauri laurie lavada lavern laverna laverne lavina lavinia lavon lavonda lavonne
    lawana lawanda lawerence lawrence layla lazaro lea leah leana leandra leandro leann leanna leanne
    leatha leatrice lebron leda leeann leesa leif leigh leila leilani leisa lela leland lelia lemuel
    lena lenard lenka lennie lenny lenora lenore leola leon leona leonard leonardo leone leonel leonor
    leonora leopold leopoldo leora leota leroy lesa lesia leslee lesley lesli leslie lessie lester leta
    letha leticia letitia lettie letty lev levi lia liam liana liane libby lida lidia lien liisa lila
    lilah lilia lilian liliana lilla lillian lillie lilly lina linda lindsay lindsey lindy linette linh
    linnea linnie lino linsey linus linwood lionel lisa lisbeth lise lisette lissa lissette lita lito
    liv livia liz liza lizabeth lizbeth lizette lizzie lloyd logan lois lola lolita lona loni lonna
    lonnie lonny lora loraine loree loreen lorelei loren lorena lorene lorenza lorenzo loretta lori
    lorie lorinda lorine lorna lorraine lorretta lorri lorrie lotte lottie louann louella louie louis
    louisa louise lourdes louvenia lovie lowell loyce loyd luana luann luanne luca lucas lucia luciana
    luciano lucie lucien lucienne lucila lucile lucille lucina lucinda lucio lucius lucrecia lucretia
    lucy lue luella luigi luis luisa luka lukas luke lula lulu lupe lupita lura luther luvenia luz lyda
    lydia lyla lyle lyman lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette lynwood mabel
    macario machelle mack mackenna mackenzie madaline madalyn maddie maddox maddy madeleine madeline
    madelyn madge madie madonna maegan maeve magaly magda magdalena magdalene maggie mahmoud maira
    maisie majorie makayla makena makoa malcolm malcom malee malgorzata malia malik malika malinda
    malissa mallory mamie mandi mandy manish manoj manuel manuela mara maranda marc marcel marcela
    marcelina marcelino marcella marcelle marcellus marcelo marci marcia marcie marco marcos marcus
    marcy marek margaret margarete margarett margarette margarita margarite margarito marge margeret
    margery margie margit margo margot margret marguerite margurite mari maria mariah mariam marian
    mariana mariann marianna marianne mariano maribel maribeth maricel maricela marie mariela marietta
    mariko marilee marilou marilyn marilynn mario marion marisa marisela marisol marissa marita maritza
    marjorie marjory markus marla marlena marlene marlin marlo marlon marlyn marlys marna marnie
    marquerite marquis marquita marry marsha marta martha marti martin martina martine marty marva
    marvin mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylee marylin marylou
    marylyn masako matej mateo mathew mathilda matilda matilde matt matteo matthew matti mattias mattie
    maud maude maudie maura maureen maurice mauricio maurine mauro mavis maxie maximilian maximo maxine
    maxwell maya maybelle mayme maynard mayra mazie mckenzie mckinley meagan meaghan mechelle mee meena
    meg megan meghan mehmet mei mel melanie melba mele melina melinda melisa melissa mellisa mellissa
    melodie melonie melony melva melvin melvina meredith merle merlene merlin merri merrill mervin meryl
    mia micaela micah michael michaela michal michale micheal michel michele michell michelle michiko
    mickey micki mickie migdalia miguel mihai mika mikael mikayla mikel mikey mikhail mikki mila
    milagros mildred milena milford milissa millard millicent millie milo milos mimi mindi mindy minerva
    minh miquel mira miranda mireya miriam mirian mirna mirta missy misti mitch mitchel mitchell mitsuko
    mittie mitzi moana modesta modesto mohamed mohammad mohammed moira moises mollie mona monica monika
    monique monte morgan morton mose moses moshe mozell mozelle muhammad mui mukesh murali murat muriel
    mustafa mykola myles myong myra myriam myrna myron myrtice myrtis nada nadia nadine naima nakia
    nakisha nala nanci nancy nando nanette nannette nannie naoko naoma naomi napoleon narayan nasir
    nasreen nasrin natalia natalie natalya natasha nate nathalie nathan nathanael nathanial nathaniel
    natividad naveen nayeli nazario neal nedra neel nefeli neha neil nelda nelia nelida nell nella nelle
    nellie nelly nena neoma nereida nestor neta nettie neva neville ngoc ngozi nguyet nhung nia nichelle
    nichol nicholas nichole nick nicki nickie nickolas nicky nicola nicolas nicolasa nicole nicolette
    nicolle nidia nigel nikhil niki nikia nikita nikki nikola nikolai nikole nila nilda nils nilsa nina
    ninfa niran nisha nishant nita nkechi nneka noah noe noelia noella noelle noemi nohea nola nolan
    nona noor nora norbert norberto noreen norene noriko norine norma norman normand nour novella nuria
    nurul nyah nydia nyla obi obinna ocie octavia octavio odalys odell odessa odette odin odis ofelia
    oksana ola oleg oleksandr olen oleta olga olin oliva oliver olivia ollie olympia omar omari omer
    omid ona onesimo ophelia oralia oren oriana orpha orval orville oscar ossie osvaldo oswald oswaldo
    otha otilia otis otto ouida owen ozzie pablo padma paige paivi palma paloma pam pamala pamela
    pamelia pansy paola paolo parisa pascal pascual pasquale patrica patrice patricia patrick patrina
    patsy patti pattie patty paul paula paulette paulina pauline pavel pawel pearle pearlie pearline
    pedro peggie peggy penelope pennie percy perla petr petra phil philip philippa phillip phillis
    philomena phoebe phuong phylis phyliss phyllis pia pierre pilar pinkie piotr piper ploy pooja
    porfirio portia prakash preeti preston pricilla priscilla priya putri qing quan quang queenie
    quentin quiana quincy quinn quintin quinton rachael racheal rachel rachell rachelle rachid racquel
    radha radu rae rafael rafaela raheem rahul raina raj rajesh rajiv ralph ramesh ramiro ramon ramona
    ramonita rana randa randal randall randell randi randolph rani rania raphael raquel rashad rashid
    rashida raul ravi rayan rayford raymon raymond raymundo rayna reba rebeca rebecca rebekah refugio
    regan regena reggie regina reginald reina reinaldo rekha remy rena renae renaldo renata renate
    renato rene renea renee renita reta retha retta reuben reva rey reyna reynaldo reza rhea rhett
    rhiannon rhoda rhonda rhys ricardo richard richelle richie rick rickey rickie ricky rigoberto rikki
    riku riley rina rita robbie robbin robby robert roberta roberto robt robyn rocco rochelle rocio
    roderick rodger rodney rodolfo rodrick rodrigo rogelio roger rohan rohit roland rolanda rolando rolf
    rolland roma romana romelia romeo romona rona ronald ronan ronda roni ronna ronnie ronny roosevelt
    rory rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn
    rosamond rosanna rosanne rosaria rosario rosaura roscoe roseann roseanna roseanne rosella roselyn
    rosemarie rosendo rosetta rosie rosina rosita roslyn rosy rowan rowena roxana roxane roxann roxanna
    roxanne roxie roz ruben rubie rubin rubye rudolf rudolph rudy rueben rufina rufus rukhsana rupert
    russ russel russell rustam ruth ruthann ruthie ryan ryo saad saanvi sabina sabine sabra sabrina
    sachin sade sadia sadie safiya sakura salina sallie sally salma salman salome salvatore sam samantha
    samara samatha sameer samia samir samira sammie sammy samson samual samuel sana sandeep sandhya
    sandi sandra sandro sanford sang sanjay sanjuana sanjuanita santiago santo sara sarah sarita saroj
    sasha satoshi saul saundra savanna scarlett scot scott scottie scotty sean sebastian sefa selena
    selina selma seo serena serge sergio serina seth severo seymour shahram shaina shakira shalonda
    shameka shamika shana shanda shandra shane shaneka shanell shani shanice shanika shaniqua shanita
    shanna shannan shannon shanon shanta shante shantel shantell shanti shara sharee sharen shari sharif
    sharita sharla sharlene sharmila sharon sharonda sharron sharyn shasta shaun shauna shavon shawanda
    shawn shawna shawnda shawnee shay shayla shayna shayne shea sheena sheila shelba shelby sheldon
    shelia shelley shelli shellie shena sheree sheri sherie sherilyn sherita sheron sherri sherrie
    sherrill sherron sherryl sherwood sheryl shiela shirin shirlee shirlene shirley shirly shon shona
    shonda shreya shu sibyl sid sidney siegfried sienna sigrid silas silvia simon simona simone sina
    siobhan sione sipho siti skye skylar skyler socorro sofia sokha soledad solomon somchai sommer
    sondra sonia sonja sonya sophia sophie soraya soren spencer stacey staci stacia stacie stacy stanley
    stanton starla starr stef stefan stefani stefanie stefano sten steph stephaine stephan stephane
    stephani stephanie stephany stephen stephenie stephine steve steven stevie stuart subhash suellen
    sully sunita suresh susan susana susann susanna susannah susanne susie suzan suzann suzanna suzanne
    suzette suzie suzy sven svetlana sybil syble sylvester sylvia tabatha tabitha taj takashi takeshi
    tala talia tamar tamara tamatha tameka tamela tamera tami tamie tamika tamiko tammi tammie tammy
    tamra tana tane tanesha tangela tania tanika tanisha tanja tanya tara tarah tarek tariq tarsha taryn
    tasha tasneem tatiana tatum tavita tavon tawana tawanda tawanna tawnya teagan tebogo teena temitope
    tena tenisha tenzin teodora teodoro teofilo tera terence teresa terese teresita teressa tereza teri
    terra terrance terrell terrence terri terrie terry tessa tessie thabo thad thaddeus thalia thanh
    thao thea theda thelma theo theodora theodore theresa therese theron thersa thiago thomas thomasina
    thresa thurman thuy tia tiana tiara tierra tiffani tiffanie tiffiny tillie timmy timothy tina tisha
    titus tobias toby todd tomas tomasa tomasz tomeka tomika tommy tomoko toney toni tonia tonja tony
    tonya tori tory tosha toya tracee tracey traci tracie trang travis trena trent trenton tresa tressa
    tressie treva trevor tricia trina trinh trish trisha trista tristan trudi trudie trudy truman tuan
    tui tunde twana twila twyla tyra tyree tyrell tyron tyrone tyson uche ulrich ulysses uma umar ursula
    ursulo usha vada valarie valentin valentina valeria valerie vallie valorie vanda vanesa vanessa
    vannessa varun veda velda velia velma velva venancio venessa venita venkat vera verda vergie verla
    verna vernell vernetta vernice vernie vernita vernon veronica versie vesta vicenta vicente vickey
    vicki vickie vicky vida vijay vikki vikram vilma vina vinay vince vincent vincenza vincenzo vinnie
    vinny viola violeta violette virgie virgilio virgina vita vito viv viva vivian viviana vivien
    vivienne vlad vladimir volodymyr von vonda vonnie vusi waldo wally walter walton wanda wanita
    wanjiru warren wayan waylon wayne wei weldon wenceslao wendell wendi werner wesley weston whitney
    wilber wilbert wilbur wilburn wilda wilford wilfred wilfredo wilhelmina willa willard willene
    william willian willie willy wilma wilmer wilton windy winford winfred winifred winnie winnifred
    winona winston wiremu wojciech woo woodrow wyatt wynona xander xavier ximena xin xiomara xiu xochitl
    yadira yael yahya yan yannis yara yaretzi yaritza yasaman yasmin yasmine yaw yeon yesenia yetta
    yetunde ying yoko yolanda yolande yolonda yosef yoshiko youssef yuki yuko yulia yuliana yuna yusuf
    yvette yvonne zacarias zach zachariah zachary zachery zack zackary zahra zaida zain zainab zaire
    zander zandra zane zara zariah zayden zeke zelda zella zelma zena zenaida zendaya zenobia zeynep
    zhang zina zita zoe zoey zofia zoila zola zona zora zoraida zula zulema zulma zuri zuzana
    """.split()  # noqa: SIM905 - words read best as words
)
"""Given names that are hardly anything else, lower case."""

WORDS = frozenset(
    """
    adelaide alberta alexandria ali amber america angel angelica apollo april ariel art asia athena
    august aurora austin autumn bailey basil beau belle berry bessie bill birdie bob bobby bradford
    brandy brook brooke bryce buck bud buddy candy carol carolina casey chad chance charity charlotte
    chase chelsea cherry chester cheyenne chip christian clay clementine cleveland cliff clinton cody
    cole columbus constance coral cornell cory cosmo cruz crystal dahlia daisy dakota dale dallas dana
    dante darwin dawn dean denver deon destiny devon diamond dick dillon dolly don dong dot drew duke
    duncan dusty earl easter ebony ed eden ella elle ernest eun eve faith fawn fern ferne florence
    florida forrest foster frances frank franklin gail gale garnet gay gene geneva georgia gia ginger
    glen glory grace grant guadalupe gus guy hal harmony harry hayden hazel heath heather herb hilton
    hoa holly homer hope hosea houston hui hung hunter huong india ira iris israel ivory ivy jack
    jackson jade jae jan jasmine jay jean jefferson jenny jesus jewel jimmy jin jo john johnny jordan
    joy jun june junior kelly kent kenya kim king kirk kit kitty lan lance lane laurel lee leo les lily
    lin lincoln lon long lou mable mac madison mae magnolia major man marina mark marvel mason max may
    melody mercedes mercy merry mike milan miles milton mina minnie misty mo molly monroe monty myrtle
    nan nat ned nelson newton nga noble noel nova olive oma opal ora orlando page paris parker particia
    pat patience pearl penny perry pete peter phoenix polly poppy porter precious prince princess
    prudence queen raleigh randy raven ray rex rich risa rob robin rocky rod roman ron rose rosemary
    ross roy royal royce ruby rusty sage sal salvador sandy santa santos savannah shad shelly sherman
    sherry sierra sky sol son sonny spring stan stanford star stella sterling stormy sue summer sun sung
    sunny sunshine sydney tad tanner taylor ted teddy tess tiffany tim tod tom tommie tracy tran trey
    trinidad troy tyler val valencia valentine van vance velvet venus vern verona victor victoria violet
    virgil virginia wade wai walker wallace ward warner wendy wes wiley will willow yong young yun
    """.split()  # noqa: SIM905 - words read best as words
)
"""Given names that are everyday words, places or surnames too, lower case."""

SURNAMES = frozenset(
    """
    abara acosta adams adeyemi aguilar ahmed alexander allen almeida alvarado alvarez anderson andersson
    andrews aquino armstrong arnold bailey baker baldwin banerjee barnes barnett barrett bates bautista
    becker begaye bennett benson berg bernard bianchi bowman boyd bradley brooks brown bryant bui burke
    burns burton butler caldwell campbell carlson carroll carter castillo castro chandler chapman chavez
    chen cho choi chowdhury clark cohen cole coleman collins contreras cooper cortez costa cox crawford
    cruz cummings cunningham curtis dang daniels davidson davis dawson delacruz delgado desai devries
    diallo diaz dixon dominguez doyle dubois dunn edwards elliott ellis erickson espinoza esposito
    estrada evans ferguson fernandez ferrari ferreira figueroa fischer fitzgerald fleming fletcher
    flores fowler franklin frazier freeman fuller garcia garrett garza gibson gomez gonzales gonzalez
    gordon graham greene griffin griffith guerrero gupta gutierrez guzman haddad hall hamilton hansen
    hanson harris harrison harvey haugen hawkins hayes haynes henderson henry hernandez herrera hicks
    higgins hoffman hoffmann holmes hopkins horton horvat howard howell huang hudson hughes hussain
    ivanov iyer jackson jacobs jang jansen jenkins jennings jensen jimenez johansson johnson johnston
    jones jung kang keller kelley kelly kennedy khan khoury kim klein kovacs kowalczyk kowalski kumar
    lambert larsen larson laurent lawrence lawson lee lefevre leonard lewis li lim lin lindgren liu
    lopez lucas lynch maldonado marquez marshall martin martinez matthews mccarthy mccoy mcdaniel
    mcdonald mckinney mclaughlin medina mehta mendez mendoza mensah mercado meyer miller mitchell
    montgomery moore morales moran moreau moreno morgan morris morrison muller munoz murphy murray myers
    nair nakamura nasser navarro nelson newman ngo nguyen nichols nilsson norris novak nunez o'brien
    o'connor obrien ocampo okafor okonkwo oliveira olson ortega ortiz osei owens padilla palmer
    papadopoulos park parker patel patterson payne pearson pedersen pena pereira perez perkins perry
    peterson petrov pham phillips powell rahman ramirez ramos ramsey reddy reed reeves reid reyes
    reynolds rhodes richards richardson riley rios rivera robbins roberts robertson robinson rodgers
    rodriguez rogers rojas romero ross rossi ruiz russell russo ryan salazar sanchez sanders sandoval
    santana santiago santos schmidt schneider schultz schulz schwartz scott sharma shaw shelton silva
    simmons simpson singh smith snyder soto spencer stephens stevens stevenson stewart sullivan sun
    suzuki swanson tanaka taylor thomas thompson thornton torres tran traore tsosie tucker turner valdez
    vandenberg vargas vasquez vaughn vazquez vega villanueva vo volkov wagner walker wallace walsh
    walters wang warren washington watanabe watkins watson webb weber welch wheeler williams williamson
    willis wilson wong wright wu xu yamamoto yang yazzie yoon zhang zhao zhou zhu zimmerman
    """.split()  # noqa: SIM905 - words read best as words
)
"""Surnames, lower case."""
