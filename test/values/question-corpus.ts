import type { QuestionKind } from '../../src/values/question-kind.js'

/** Questions as negotiators write them, one per line, under the kind that a person would assign. */
export const questionCorpus: Readonly<Record<QuestionKind, string>> = {
  open: `
What role does price play for the works council?
What, if anything, would you change about the draft?
What if anything would you change about the draft?
Can you say a little more about that?
Can you think of a case where this went well?
How important is delivery compared with price, and why?
Take us back to the week when the line stopped.
Help me understand where the number comes from.
Which costs move your price, and how do you pass them on?
What has changed in your packaging needs since we signed in 2024?
How do you weigh a stable price against the lowest price?
What would make this renewal a success for you, Ines?
Tell us about the depot problem Tom described in October.
What happens on your side if nothing is signed by the end of December?
When you look at our offer, what stands out?
What about price matters most?
Could you walk us through your approval process?
Would you be able to share your forecast for next year?
Can you help me understand how the bonus is calculated?
Help me understand what stands behind the 5% figure.
I'd love to hear how the merger has changed your priorities.
I wonder how you would handle a delay of two months.
And how does that affect your team?
So what would need to be true for you to sign this month?
If we moved to quarterly invoices, what would that change for you?
You mentioned the depot. What happened?
We noticed that orders fell in May – how does that affect you?
In what way would a longer term help you?
To what extent is the price index a problem for you?
"What worries you most about this deal?"
How does a decision like this get made? [process]
1. What else is on your mind?
- How would you like to proceed?
Which of these matters most to you?
Which issue is the hardest for you to move on?
Who do you think will object to this?
Where do you see the market in two years?
When do you expect things to calm down?
Describe a perfect delivery week from your point of view.
Please explain how you arrived at that number.
Walk me through a normal month at the depot.
Talk me through the objections of your board.
Share with us what the other bidders do better.
Show us how you calculate the total cost.
How am I supposed to do that?
How can we solve this problem together?
What is it that brought us into this situation?
What about this is important to you?
How would you feel about a longer contract?
What would it take to get this approved before Christmas?
What's the biggest challenge you face?
What's behind the request for a freeze?
What are you hoping to get out of this meeting?
How else could we close the gap?
What other options are you looking at?
What would you do in my place?
Apart from price, what matters to you?
In your view, what went wrong last time?
Given the full depot, how do you plan the peaks?
Looking back at 2025, what would you do differently?
Suppose we paid in ten days, what could you give in return?
Let's say the volume doubles. How would your price change?
Ines, how do you see the next two years?
OK, what is the core issue here?
Can you describe how the tender works?
Could you tell us more about the new press?
Would you mind explaining how the discount scale works?
May I ask what led to that decision?
Can I ask how you came to this figure?
I'm curious what your customers say about the change.
We would like to understand your concerns about the term.
Tell me more.
Tell me, what keeps you from signing?
What kind of support do you need in the first months?
What do you like about our competitor's proposal?
What don't you like about the current contract?
How did you arrive at twelve months?
How was the last quarter for you?
Under what conditions would you extend the contract?
On what basis did you set the limit?
Give us an example of a delivery that went wrong.
Take us through the last renewal from your side.
How are you measured on this project?
How will you know that this deal was a good one?
What impact would a strike have on your plans?
What will your boss say about this?
What have you tried so far?
What should I have asked that I did not ask?
What makes the first of January so important?
What, if anything, would change your mind?
How exactly do you test the quality?
How do the people in your team feel about the move?
How does our offer look from your side?
What do you need from us to say yes?
How might we share the risk of rising energy cost?
What risks do you see?
We both want to avoid a strike. What would help you to sell this to your members?
Once the new press runs, how will your needs change?
Could you give us a sense of how the committee thinks about risk?
Can you share a bit about your plans for the site?
Would you walk us through the numbers?
How do you handle late payments today?
Between now and March, what could go wrong?
How would the works council react to this?
Say more about the freeze.
Let me know what you think about the draft.
I would like to hear your thoughts on the earn-out.
Thanks for the numbers. How did you build them?
What are the consequences of missing the date?
What stands in the way of an agreement?
How does this fit into your plans for next year?
Imagine we sign today: what happens next?
Before we talk about price, what would you like to know from us?
Would you be willing to tell us what the other offer looks like?
What criteria do you use to choose a supplier?
How might you explain this result to your shareholders?
What did you learn from the last strike?
Elaborate on the delivery problem, please.
What problem are you trying to solve?
How would things look if we did nothing?
Could you help us see what a good outcome looks like for the tenants?
Besides rent, what drives your choice of office?
What are your priorities for the coming year?
What are your thoughts on the draft contract?
How do your customers decide?
What else should we talk about?
Can you tell us why the budget was cut?
Help me understand why the warranty matters.
Tell me why you prefer a short term.
`,
  'open-why': `
Why is the first of March so important?
Why did you leave your last supplier?
Why do you need a freeze?
And why is that?
How come the volume fell in May?
Why can't you extend the term?
Why would your board say no?
Why now?
May I ask why the tender was stopped?
You turned down the first draft. Why?
Why didn't the last round work?
Why is it that the depot is always full?
If price is not the problem, why did you stop the talks?
`,
  label: `
It seems like the deadline puts pressure on you.
It sounds like you have been burned before.
It looks like price is not the real problem.
It seems that the committee has the last word.
It sounds as if the depot worries you more than the price.
Sounds like there is another bidder.
Seems like you need a win before Christmas.
Looks like the budget is tight.
It feels like something is missing here.
It seems you value speed over price.
You seem worried about the start date.
It appears that the decision was made already.
That sounds frustrating.
And it sounds like nobody asked you.
It seems as though the merger changed everything?
"It seems like you have a lot on your plate."
It looks as though the term matters more than the rate.
You sound surprised by the number.
There seems to be some tension between sales and finance.
It seems price matters to you.
`,
  fact: `
How many pallets do you order per month?
How much did you pay last year?
How long does the approval take?
How important is price next to delivery?
How often do you review your suppliers?
How soon do you need an answer?
How likely is the tender?
How old is the current machine?
What's your budget?
What is the budget for this project?
What date works for you?
What price do you pay today?
What company do you use now?
What time does the board meet?
What is your deadline?
What is the current rent per square metre?
Who else needs to agree before you can sign?
Who decides?
When does your financial year end?
Where is the depot?
Which supplier do you use today?
Which date is better for you?
On a scale of 1 to 10, how important is delivery?
On a scale from 1 to 5, how happy are you with our service?
By when do you need our answer?
For how long is the offer valid?
To whom does she report?
At what price would you switch?
Who has the authority to sign?
Who will be in the room on Thursday? [process]
And who signs the contract?
When we missed the delivery in May, who took the blame?
If nothing is signed, when does the old contract end?
Whose budget pays for this?
What percentage of your volume goes through Ulm?
How big is your team?
How satisfied are you with the last delivery?
How flexible are you on the start date?
How far are you with the tender?
How quickly can you deliver?
What is your lead time?
What are your payment terms?
Can you tell me when the board meets?
Could you tell us who will sign?
Tell me how many bidders you have.
Until when is the quote valid?
Ines, who takes over when you are on leave?
How many people report to you, and how many of them work in Ulm?
What day suits you best?
What quantity do you need in the first year?
Where do the goods come from?
When can you start?
What's the name of your lawyer?
How close are you to a decision?
Who, besides Tom, looks at the numbers?
Approximately how many users will you have?
Roughly what share of the order is urgent?
Which department owns the budget?
Who's the decision maker?
What year was the roof repaired?
`,
  proposal: `
How about a two-year term?
What about payment in 30 days?
What if we split the difference?
Why not start in March?
What if you paid in advance?
How about we meet again on Thursday?
And what if we added a bonus?
What about delivery?
Why don't we put the price aside for a moment?
So how about a pilot first?
What if the index were capped at 4%?
Why not sign for three years and get 3% off?
How about 45 days?
What about a joint committee?
If price is fixed, what about the term?
OK, what if we guarantee the volume?
Why don't you send us a draft?
How about splitting the cost of the roof?
What about the other two sites?
Then what if we move the deadline?
But what if we took over the transport?
Why not leave it at that?
What if nothing is signed by the end of the year?
What about Friday?
`,
  closed: `
Is price important to you?
Can you go to €48k, because below that we walk?
Tell me, is the price fixed?
Do you have a budget?
Have you spoken to other suppliers?
Will you sign this week?
Are you authorised to sign?
Could you live with 60 days?
Would a longer term help you?
Did the last delivery arrive on time?
Does the board meet in December?
If we paid in advance, would you lower the price?
Can you tell me whether the budget is approved?
Could you tell us if the tender is still open?
Is there anything we have not covered?
Is there any room on the start date?
Can we agree on the index today?
Shall we look at the numbers?
Should the index be part of the contract?
Were you happy with the support?
Has anything changed since October?
Am I right that the term is more important?
And is that final?
So you want a lower price?
Any concerns about the term?
Anything else?
Ready to sign?
Budget approved?
Would it help if we delivered twice a week?
Once the press runs, will you need the same volume?
Just to be clear, is the bonus included?
You mentioned a tender. Is it still planned?
We can offer 30 days – would that work?
Do you need a decision before Friday or not?
I wonder if you could move the date.
I was wondering whether you would consider a pilot.
Would you be able to deliver by March?
Would you consider a longer term?
Would you be open to a pilot?
Can you do better on price?
Could you extend the offer until January?
Are there other decision makers?
Does that make sense?
May we call your references?
May I take notes?
Do you agree with the minutes?
Might there be a problem with the works council?
Is your offer still valid? [process]
- "Do you have other offers?"
2. Can the landlord pay for the fit-out?
Ines, are you the one who signs?
After the merger, do you still need the depot?
With 24 months, could you go to €455k?
Was the strike planned?
Do you know the current index?
Quick question: do you use the portal?
Must the contract start in January?
Had you planned to tender anyway?
Would you say that delivery is a problem?
Is it possible to pay in two parts?
Are we still on track for the 18th?
Do we have a deal?
Can you confirm the volume for 2027?
Would you help us with the transport?
Can you explain it to your board?
Does price matter more than what the users say?
Will whoever signs be at the meeting?
Is that what you expected?
Have you decided how you want to proceed?
Is the crane or ramp still in use?
`,
  choice: `
Would you rather have a lower price or a longer term?
Are you looking for one supplier or for two?
Do you prefer 24 or 36 months?
Is price or delivery more important to you?
Would you rather pay monthly or yearly?
Should we meet in Ulm or online?
Is the limit 30 days, 45 days or 60 days?
Do you want to sign this year or next year?
Are you the buyer or the user?
Price or delivery?
Will the board decide or the committee?
Does the tender start in January or in March?
If we had to choose, would you take the index or the freeze?
Is this a fixed budget or an estimate?
Would you like the bonus now or at the end of the year?
Do you decide alone or with your boss?
Ines, is it the price or the term?
Can you sign in December, or does it have to wait for the board?
Is your deadline hard or soft?
Did you choose us for price or for quality?
Package A or package B?
So is it the money or the principle?
Will the volume be higher or lower next year?
`,
  leading: `
Surely the committee won't mind.
Why don't you just admit that the budget is there?
Don't you think our offer is fair?
Isn't it time to sign?
Wouldn't you agree that quality matters more than price?
Surely you can see that this is a good price?
You agree with the index, right?
The price is fixed, isn't it?
You will sign on Friday, won't you?
Aren't you tired of late deliveries?
Wouldn't it be better to close this year?
Doesn't everybody want a stable price?
Can't you just accept the index?
Haven't we always delivered on time?
Isn’t this what you asked for?
You don't really want to change supplier, do you?
This is fair, don't you think?
That works for you, correct?
Do you not think that this is generous?
Would you not agree that the market has moved?
And shouldn't the price reflect the risk?
So you are under pressure, right?
Won't your boss be happy with this?
Surely this is within your budget?
"Don't you want to save money?"
You can decide this alone, can't you?
If we deliver faster, shouldn't you pay more?
Wasn't the last contract good for you?
Couldn't we all win here?
It would be a shame to lose this, wouldn't it?
It's clear that you need us, isn't it?
Is it not true that your depot is full?
Didn't you promise an answer by Friday?
You'd prefer a quick deal, yes?
`,
  'not-a-question': `
We need to know the volume
Price
Share price and earn-out
Payment terms
We can deliver in March.
Ask about the depot.
Delivery slots in Ulm
When we talked in October, you mentioned a freeze.
Budget for 2027
Their BATNA
Walk-away alternatives
Help desk hours
Price, term and volume.
Thank you for your time.
Explanation of the index
We need an answer by Friday.
Show them the index sheet.
Talk about price last.
Silence.
Remember to listen.
Tell them nothing about the limit.
Open points from meeting 1
Their deadline [process]
Listen first, then ask.
You mentioned the depot.
Show room in Ulm
Let her finish.
Describe nothing, only listen.
Talk time 20 percent
How-to guide for the portal
Who is who
Whatever they say, stay calm.
What they want
`,
}
