"""Given names and surnames that are common in the United States, for telling names from other words.

Chosen from the Social Security Administration's lists of popular baby names, the surnames of the 2010 census,
and common names of the languages most spoken at home (US Census Bureau, American Community Survey). No list
is complete; the on-device model knows many more.
"""

GIVEN = frozenset(
    """
    aaliyah aaron abdul abdullah abebe abena abigail abu adaeze adam adebayo adel adela adele adeola
    adia adrian adriana adriano adrienne agnes agnieszka ahmad ahmed aida aidan aiden aiko aimee aisha
    aiyana ajay akash akemi akiko akira alan alba albert alberto alec alejandra alejandro aleksander
    alessandra alessandro alex alexa alexander alexandra alexandria alexis alfonso alfred alfredo alice
    alicia alina alisha alison allen allison alma alonso alvaro alvin alyssa amalia amanda amara amari
    amelia amelie amina amir amira amit amos amy ana anahi anais anand ananya anastasia anders andre
    andrea andreas andres andrew angela angelina angelo angie angus ann anika anil anita anjali anjelica
    anka anna anne annette annika ansel anthony antoine anton antonia antonio aria ariana arjun arlene
    armando arnav arnold arthur arturo arya asha asher ashlee ashley ashok astrid audrey augusto aurelia
    ava avery axel ayaan ayana ayesha ayla aylin azalea babak bao barbara barry beatrice beatriz beckett
    becky belinda ben benito benjamin benny bernadette bernard bernice bertha bess beth bethany betty
    bev beverly bhavna bianca bilal billy bjorn blake bogdan bonnie boris brad bradley brady brandi
    brandon breanna brenda brendan brenna brent bret brett brian briana brianna bridget brigitte
    brittany brittney bruce bruno bryan bryson caden caitlin caitlyn caleb callum calvin cameron camila
    camille candace candice carina carl carla carlos carlotta carly carmela carmen caroline carolyn
    carrie cassandra cassidy cassie catherine cathy cecil cecilia celeste celia cesar chandra chang
    chantal charlene charles chaya chelsey cheng cheryl chiara chidi chika chinedu chioma chloe chris
    christie christina christine christopher christy chuck ciara cindy claire clara clarence claudia
    clayton clifford clinton clyde colin colleen collin colton connie connor consuelo cora cordelia
    corey courtney craig cristian cristina curt curtis cynthia daichi daiki dalton damian damien damon
    dan daniel danielle danny daria darin darius darlene darnell darrell darren darryl daryl dashawn
    dave david davina deandre deanna deb debbie deborah debra dee deepak deepika delia delilah demetrius
    denise dennis denzel derek derrick deshawn desiree desmond devi devin devon devonte diana diane
    diego dieter dimitri dina dinesh diyar djamila dmitri dolores dominga dominic dominique donald donna
    doris dorothea dorothy douglas duane duc dustin dwayne dylan ebele ebony eddie eddy edgar edith edna
    eduard eduardo edward edwin efrain eiji eileen ekaterina elaine eleanor elena eleni eli elias elif
    elijah elisa elise eliseo eliza elizabeth ellen ellie elmer eloise elsa elsie elvira emeka emerson
    emilia emiliano emilio emily emma emmanuel enid enrique eric erica erich erik erika erin ernesto
    ernie esmeralda esperanza esteban estela estelle esther ethan ethel eugene eunice eva evan
    evangeline evelyn everett ez ezekiel ezra fabian fabio fadi farah farid fatima fatou federico
    felicia felipe felix fernando fidel fiona flavio floyd francesca francesco francine francis
    francisco franklin fred freddie frederick freya frida fritz gabriel gabriela gabriele gabriella
    gabrielle garrett gary gaurav gavin genevieve geoffrey george georgina gerald gerardo gertrude
    giancarlo gianna gilbert gilberto gina giovanni gisela gita giulia giuseppe gladys glenda glenn
    gloria goran gordon graciela greg gregg gregory greta griffin griselda guillermo gustavo gwen
    gwendolyn habib hadiya hailey haley hamza hana hank hanna hannah hans harini haris harlan harley
    harold harriet harriett haruki haruto hasan hassan hattie hayley hector heidi helen helena helga
    henrietta henrik henry herbert hermann hester hideo hilda hiram hiroshi hollis horace hortencia
    howard huda hugo humberto ian ibrahim ida ifeoma ignacio igor ike ikram ilana imani imran ines inez
    ingrid ione irene irina irma irving isaac isabel isabela isabella isabelle isaiah ishaan ismael
    ismail isolde itzel ivan iyana izabella jabari jacinta jacinto jackie jaclyn jacob jacqueline jada
    jaden jagdish jaime jake jakob jalen jamal james jamie jamila jane janelle janet janice jared jarvis
    jasmin jason javier javon jax jaxon jayden jaylen jazmin jeanette jeanne jeannie jeb jed jedidiah
    jeff jeffery jeffrey jelena jem jemima jendayi jenna jennifer jens jeremiah jeremy jermaine jerome
    jerrod jerry jesse jessica jewell jia jiho jill jillian jim jimena jing joachim joan joann joanna
    joanne joaquin jocelyn jodi jody joe joel joey johan johanna johannes johnathan jolene jomo jon
    jonas jonathan jonathon jong jorge jose josefa josefina joseph josh joshua josiah josie jovan joyce
    juan juanita judah jude judith judy julia julian juliana julie juliet julieta julio julius junko
    justin kabir kadija kai kaitlin kaitlyn kaito kalani kamal kamala kamari kamila kara karan kareem
    karen kari karim karina karl karla kat kate katelyn katherine kathleen kathryn kathy katie katrina
    katy katya kavita kayden kayla kaylee keiko keiran keisha keith kelli kellie kelsey kelvin kemal
    kendall kendra kenji kenneth kenny keoni kerri kerry keshawn kevin khadija khalid khalil kiara kiera
    kieran kimani kimberly kiran kirsten klara klaus kofi kojo krista kristen kristi kristie kristin
    kristina kristine kristopher kristy krystal kumar kurt kwame kylan kyle kylie lacey lakeisha lakshmi
    lamar lana larissa larry lars latasha latifah latoya laura lauren laurie laverne lawrence layla leah
    leandro leila leilani lena leon leonard leonardo leonel leopold leroy leslie leticia lev levi liam
    lidia lila lilah lilian liliana lillian linda lindsay lindsey linh linus lionel lisa lisbeth liv
    livia liz lizbeth lizzie lloyd logan lola lonnie lorena lorenzo loretta lori lorraine lotte lottie
    louis louisa louise lourdes lowell luca lucas lucia luciana lucille lucinda lucy luigi luis luisa
    lukas luke lupe luther luz lydia lyle lynn mabel mack mackenna mackenzie maddie maddy madeleine
    madeline maeve magda magdalena mahmoud maisie makayla makena malcolm malia malik malika mallory
    mamie mandy manoj manuel mara marc marcel marcela marcelo marcia marco marcus margaret margarita
    margot marguerite maria mariah mariam mariana mariano maribel maricela marie marilyn marina mario
    marisa marisol marissa marjorie marlene marlon marta martha martin martina marvin mary mateo mathew
    mathilda matilda matteo matthew mattias mattie maude maura maureen maurice mauricio mauro mavis
    maximilian maxwell maya mckenzie meagan megan meghan mehmet mei melanie melinda melissa melvin
    meredith merle mervin mia micaela micah michael michaela micheal michele michelle miguel mika
    mikayla mikey mikhail mila milagros milan milena millie milo mimi mindy minh mira miranda mireya
    miriam mitchell mitsuko mitzi mohamed mohammad mohammed moira moises mona monica monika monique
    morgan moses muhammad mukesh murali muriel mustafa myles myra nadia nadine naima nala nancy nando
    naomi narayan nasir nasreen natalia natalie natalya natasha nate nathalie nathan nathaniel naveen
    nayeli neel neha neil nell nellie nestor nettie neville ngozi nia nicholas nichole nick nicki nicky
    nicolas nicole nikhil nikita nikolai nilda nils nina nishant nkechi noah noelle noemi nola nona noor
    nora norbert noreen norma norman nuria nyah nyla obi octavia octavio odalys odell odessa odin ola
    oleg olga oliver olivia ollie omar omari ophelia oriana orville oscar osvaldo oswald otis otto ozzie
    pablo padma paige paloma pam pamela paolo parisa pascal patricia patrick pattie patty paul paula
    paulette paulina pavel pedro peggy penelope percy perla petra philip philippa phillip phoebe phyllis
    pierre pilar porfirio prakash preeti preston priscilla priya quan queenie quentin quincy quinn
    rachael rachel rachid radha rafael rafaela raheem rahul raina raj rajesh ralph ramiro ramon ramona
    rana randall rani raphael rashad rashid raul ravi rayan raymond rebecca rebekah regina reginald
    reina rekha remy rene renee reuben reyna reza rhea rhonda rhys ricardo richard rick rickey ricky
    rico riku riley rita robbie robert roberta roberto robyn rocio rod roderick rodney rodolfo rodrigo
    rogelio roger rohan roland rolando romeo ronald ronan ronda ronnie rory rosa rosalie rosalind
    rosalinda rosario roscoe rosemarie rosie rosy rowan roxana roxanne roz ruben rudolph rudy rufus
    rukhsana rupert russ russell rustam ruth ruthie ryan ryo saad saanvi sabrina sachin sadia sadie
    safiya sakura sally salma salman salvador sam samantha samara sameer samir samira sammy samson
    samuel sana sandeep sandhya sandra sandro sanjay santiago sara sarah sarita saroj sasha satoshi saul
    savanna scott sean selena selma serena serge sergio seth shakira shane shanice shanika shaniqua
    shannon shanti shari sharif sharmila sharon shaun shauna shawn shawna shay shea sheena sheila shelby
    sheldon shelia shelley sheri sherman sherri sheryl shirin shirley shreya sibyl sid sidney siegfried
    sienna silas silvia simone sina siobhan skylar skyler sofia sokha solomon sondra sonia sonya sophia
    soren spencer stacey stacie stacy stanley stef stefan stefanie stefano sten steph stephanie stephen
    steve steven stevie stuart subhash sully sunita suresh susan susana susanna suzanne suzette sven
    svetlana sybil sylvia tabitha taj takashi takeshi talia tamara tami tamika tammie tammy tanisha
    tanya tara tariq tasha tasneem tatiana tatum tavon teagan tenzin terence teresa terrance terrence
    terri terry tessa thad thaddeus thao thea thelma theo theodora theodore theresa thiago thomas thuy
    tiana tiara timmy timothy tina tobias toby todd tomas tommy tomoko toni tonia tony tonya tracey
    traci tracie travis trent trevor tricia trinh trish trisha tristan trudy tuan tunde tyrell tyrone
    tyson uche ulrich uma umar ursula usha vada valentina valeria valerie vanda vanessa varun veda vera
    verna vernon veronica vicente vicki vickie victoria vijay vikram vilma vinay vince vincent vinny
    viola vito viv vivian viviana vivienne vladimir vusi walter wanda wanjiru warren wayne wei wendell
    werner wesley whitney wilbert wilbur wilfred wilhelmina willa willard william willie wilma winifred
    winnie winston wyatt xander xavier ximena xiomara xochitl yadira yael yahya yan yara yaritza yasmin
    yasmine yesenia yolanda yosef yuki yuko yuliana yuna yusuf yvette yvonne zach zachariah zachary zack
    zahra zain zaire zander zara zariah zayden zeke zelda zendaya zeynep zhang zoe zoey zofia zola zuri
    """.split()  # noqa: SIM905 - words read best as words
)
"""Given names that are hardly anything else, lower case."""

WORDS = frozenset(
    """
    ali amber angel angelica apollo april ariel art athena aurora austin autumn bailey basil beau belle
    bessie bill bob bobby brandy brooke bryce bud buddy carol carolina casey chad chance charity
    charlotte chase chelsea cheyenne chip christian clay clementine cliff cody cole constance cory cosmo
    cruz crystal daisy dakota dale dana dante dawn dean destiny diamond dillon dolly don dong dot drew
    duke duncan earl ed ella elle ernest faith fern florence frances frank gail gene georgia ginger glen
    grace grant guadalupe gus guy hal harry hayden hazel heath heather herb holly homer hope hunter ira
    iris ivory ivy jack jackson jade jasmine jay jean jenny jesus jimmy jin jo john johnny jordan joy
    jun junior kelly kent kenya kim king kirk kit lance lee leo lily lou madison mae mark mason max
    melody mercedes mercy mike miles mina minnie misty mo molly myrtle nan nat ned nelson noel olive
    opal orlando parker pat patience pearl penny perry pete peter phoenix polly poppy precious prince
    princess prudence randy raven ray rich rob robin roman ron rose rosemary ross roy royce ruby rusty
    sage sal sandy santos savannah shelly sherry sierra sky sonny stan star stella sterling sue summer
    sunny sydney tad tanner taylor ted teddy tess tiffany tim tom tracy tran trey troy tyler val van
    victor violet virgil virginia wade walker wallace wendy wes wiley will willow
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
